import { useRef, useState } from 'react';
import type { FullPrinting } from './export-order.ts';
import { ExportPanel } from './export-panel.tsx';
import { PageDesk } from './page-desk.tsx';
import { PageThumbs } from './page-thumbs.tsx';
import styles from './preview-screen.module.css';
import { useLaidOut } from './use-laid-out.ts';
import type { Zoom } from './zoom.ts';
import { ZoomBar } from './zoom-bar.tsx';

/** Desk in sight above a page that was gone to, in pixels. */
const GAP = 16;

/** 预览与导出: the true pages, and the files one can have of them. */
export function PreviewScreen() {
  const [printing, setPrinting] = useState<FullPrinting>({ as: 'review', layout: 'official' });
  const laidOut = useLaidOut(printing);
  const [zoom, setZoom] = useState<Zoom>(75);
  const [page, setPage] = useState(1);
  const desk = useRef<HTMLDivElement>(null);
  const pages = laidOut.layout?.pages ?? [];
  const show = (number: number) => {
    const sheet = desk.current?.querySelector<HTMLElement>(`[data-page="${number}"]`);
    if (sheet) desk.current?.scrollTo(0, sheet.offsetTop - GAP);
  };
  return (
    <div className={styles.preview}>
      <PageThumbs pages={pages} current={page} onChoose={show} />
      <main className={styles.work}>
        <ZoomBar
          page={page}
          pages={pages.length}
          zoom={zoom}
          onZoom={setZoom}
          layout={printing.layout}
        />
        <PageDesk ref={desk} laidOut={laidOut} zoom={zoom} onPage={setPage} />
      </main>
      <ExportPanel
        printing={printing}
        onPrinting={setPrinting}
        onFont={laidOut.retry}
        document={laidOut.document}
      />
    </div>
  );
}
