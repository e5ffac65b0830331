import { SEVERITIES } from '#domain/rule.ts';
import { useOpenFindings } from '#session/use-open-findings.ts';
import { Button } from '#ui/button.tsx';
import { severitySigns } from '#ui/severity-signs.ts';
import { Verdict } from '#ui/verdict.tsx';
import styles from './export-panel.module.css';
import { MendLink } from './mend-link.tsx';
import { usePreviewWords } from './preview-words.ts';

/** What is still open, in one line; to mend it or to export all the same. Export is never refused. */
export function OpenFindings({ ready, onExport }: { ready: boolean; onExport: () => void }) {
  const { preview, findings } = usePreviewWords();
  const { counts, open: found } = useOpenFindings();
  const waiting = SEVERITIES.filter((severity) => counts[severity] > 0);
  const [first] = found;
  if (!first) {
    return (
      <section>
        <Verdict icon="agrees" tone="green" word={preview.open.nothing} />
        <div className={styles.acts}>
          <ExportButton word={preview.open.export} ready={ready} onExport={onExport} />
        </div>
      </section>
    );
  }
  return (
    <section className={styles.open}>
      <p className={styles.counts}>
        {waiting.map((severity) => (
          <Verdict
            key={severity}
            {...severitySigns[severity]}
            word={preview.open.counted(findings.severity[severity], counts[severity])}
          />
        ))}
        <span className={styles.meta}>{preview.open.still}</span>
      </p>
      <div className={styles.acts}>
        <MendLink finding={first} />
        <ExportButton word={preview.open.anyway} ready={ready} onExport={onExport} />
      </div>
    </section>
  );
}

interface ExportButtonProps {
  word: string;
  ready: boolean;
  onExport: () => void;
}

function ExportButton({ word, ready, onExport }: ExportButtonProps) {
  const { preview } = usePreviewWords();
  return (
    <Button
      look="primary"
      disabled={!ready}
      title={ready ? undefined : preview.open.nothingChosen}
      onClick={onExport}
    >
      {word}
    </Button>
  );
}
