import { useState } from 'react';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import type { Edition } from '#tasks/file-name.ts';
import type { Format } from '#tasks/formats.ts';
import styles from './export-panel.module.css';
import { ExportProgress } from './export-progress.tsx';
import { exportRecord } from './export-record.ts';
import { ExportResults } from './export-results.tsx';
import { FormatChoice } from './format-choice.tsx';
import { OpenFindings } from './open-findings.tsx';
import { useExport } from './use-export.ts';
import { VersionChoice } from './version-choice.tsx';

/** 导出: which version, which files, what is still open, what came of it. It reads downwards. */
export function ExportPanel() {
  const words = useWords();
  const session = useReportSession();
  const [as, setAs] = useState<Edition>('review');
  const [formats, setFormats] = useState<readonly Format[]>(['docx', 'pdf']);
  const { state, start, cancel } = useExport();
  const exportNow = () => {
    session.note(exportRecord({ as, formats }, session.outcome.get().counts, words));
    void start({ as, formats });
  };
  return (
    <aside className={styles.panel} aria-label={words.preview.panel}>
      <VersionChoice as={as} onChange={setAs} />
      <FormatChoice formats={formats} onChange={setFormats} />
      {state.phase === 'working' ? (
        <ExportProgress {...state} onCancel={cancel} />
      ) : (
        <OpenFindings ready={formats.length > 0} onExport={exportNow} />
      )}
      <div aria-live="polite">{state.phase === 'done' && <ExportResults {...state} />}</div>
    </aside>
  );
}
