import { useState } from 'react';
import type { ReportDocument } from '#document/tree.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { CopyParts } from './copy-parts.tsx';
import type { FileChoice, FullPrinting } from './export-order.ts';
import styles from './export-panel.module.css';
import { ExportProgress } from './export-progress.tsx';
import { exportRecord } from './export-record.ts';
import { ExportResults } from './export-results.tsx';
import { FilesChoice } from './files-choice.tsx';
import { FontChoice } from './font-choice.tsx';
import { LayoutChoice } from './layout-choice.tsx';
import { OpenFindings } from './open-findings.tsx';
import { OwnForm } from './own-form.tsx';
import { usePreviewWords } from './preview-words.ts';
import { TranscribeLink } from './transcribe-link.tsx';
import { useExport } from './use-export.ts';
import { VersionChoice } from './version-choice.tsx';

export interface ExportPanelProps {
  printing: FullPrinting;
  onPrinting: (printing: FullPrinting) => void;
  /** Another font is there for the pages. */
  onFont: () => void;
  /** The report as it is printed, once it is composed. */
  document: ReportDocument | undefined;
}

/** 导出: which version, which files, what is still open, what came of it. It reads downwards. */
export function ExportPanel({ printing, onPrinting, onFont, document }: ExportPanelProps) {
  const words = usePreviewWords();
  const session = useReportSession();
  const [files, setFiles] = useState<FileChoice>(() => ({
    formats: ['docx', 'pdf'],
    sheets: session.form.getValues('supersedes') === '' ? [] : ['correction'],
    zip: false,
    withData: false,
  }));
  const { state, start, cancel } = useExport();
  const exportNow = () => {
    const order = { ...files, printing };
    session.note(exportRecord(order, session.open.get().counts, words));
    void start(order);
  };
  const ready = files.formats.length + files.sheets.length > 0;
  return (
    <aside className={styles.panel} aria-label={words.preview.panel}>
      <VersionChoice as={printing.as} onChange={(as) => onPrinting({ ...printing, as })} />
      <LayoutChoice
        layout={printing.layout}
        onChange={(layout) => onPrinting({ ...printing, layout })}
      />
      <FilesChoice files={files} onChange={setFiles} />
      {files.sheets.includes('approval') && <OwnForm />}
      <FontChoice
        scheme={printing.wordFonts ?? 'official'}
        onScheme={(wordFonts) => onPrinting({ ...printing, wordFonts })}
        onFont={onFont}
      />
      {state.phase === 'working' ? (
        <ExportProgress {...state} onCancel={cancel} />
      ) : (
        <OpenFindings ready={ready} onExport={exportNow} />
      )}
      <div aria-live="polite">{state.phase === 'done' && <ExportResults {...state} />}</div>
      {document && <CopyParts document={document} />}
      <TranscribeLink />
    </aside>
  );
}
