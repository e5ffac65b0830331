import { memo, type Ref, type UIEvent } from 'react';
import { Button } from '#ui/button.tsx';
import { classNames } from '#ui/class-names.ts';
import { FigureTip, usePointedFigure } from './figure-tip.tsx';
import styles from './page-desk.module.css';
import { PageSheet } from './page-sheet.tsx';
import { usePreviewWords } from './preview-words.ts';
import type { LaidOut } from './use-laid-out.ts';
import { sheetWidth, type Zoom } from './zoom.ts';

export interface PageDeskProps {
  laidOut: LaidOut;
  zoom: Zoom;
  onPage: (page: number) => void;
  ref: Ref<HTMLDivElement>;
}

/** The desk the pages lie on. */
export function PageDesk({ laidOut, zoom, onPage, ref }: PageDeskProps) {
  const { preview, marks, sayProblem } = usePreviewWords();
  const { layout, problem, retry } = laidOut;
  const { pointed, follow } = usePointedFigure();
  const missing = new Set(layout?.missing.map((glyph) => glyph.character));
  return (
    <div className={styles.frame}>
      {problem && (
        <p className={styles.note} role="alert">
          {marks.sentence(marks.of(preview.notLaidOut, sayProblem(problem)))}
          <Button size="small" onClick={retry}>
            {preview.retry}
          </Button>
        </p>
      )}
      {missing.size > 0 && (
        <p className={styles.note} role="alert">
          {preview.missing([...missing].join(''))}
        </p>
      )}
      <div
        ref={ref}
        className={styles.desk}
        onScroll={(event) => onPage(pageInSight(event))}
        {...follow}
      >
        {!layout && !problem && <p role="status">{preview.layingOut}</p>}
        {layout?.pages.map((page) => (
          <section
            key={page.number}
            data-page={page.number}
            aria-label={preview.sheet(page.number)}
            className={classNames(styles.sheet, typeof zoom === 'string' && styles[zoom])}
            style={{ width: sheetWidth(zoom, page.width) }}
          >
            <Sheet page={page} />
          </section>
        ))}
        {pointed && <FigureTip pointed={pointed} />}
      </div>
    </div>
  );
}

const Sheet = memo(PageSheet);

/** The first page whose lower half is not scrolled away. */
function pageInSight({ currentTarget: desk }: UIEvent<HTMLDivElement>): number {
  const edge = desk.getBoundingClientRect().top;
  const sheets = [...desk.querySelectorAll<HTMLElement>('[data-page]')];
  const seen = sheets.find((sheet) => {
    const { bottom, height } = sheet.getBoundingClientRect();
    return bottom - edge > height / 2;
  });
  return Number(seen?.dataset.page ?? 1);
}
