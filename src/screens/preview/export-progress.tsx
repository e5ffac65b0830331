import { useWords } from '#session/use-words.tsx';
import type { Format } from '#tasks/formats.ts';
import { Button } from '#ui/button.tsx';
import styles from './export-panel.module.css';

export interface ExportProgressProps {
  format: Format;
  index: number;
  all: number;
  onCancel: () => void;
}

/** What is being made, and how many are left. */
export function ExportProgress({ format, index, all, onCancel }: ExportProgressProps) {
  const { progress, files } = useWords().preview;
  const word = progress.of(files[format], index, all);
  return (
    <section>
      <p role="status">{word}</p>
      <progress className={styles.progress} aria-label={word} max={all} value={index - 0.5} />
      <div className={styles.acts}>
        <Button onClick={onCancel}>{progress.cancel}</Button>
      </div>
    </section>
  );
}
