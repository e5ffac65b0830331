import { Button } from '#ui/button.tsx';
import bar from '#ui/progress.module.css';
import type { ExportStep } from './export-order.ts';
import styles from './export-panel.module.css';
import { usePreviewWords } from './preview-words.ts';
import { stepName } from './step-name.ts';

export interface ExportProgressProps {
  step: ExportStep;
  index: number;
  all: number;
  onCancel: () => void;
}

/** What is being made, and how many are left. */
export function ExportProgress({ step, index, all, onCancel }: ExportProgressProps) {
  const words = usePreviewWords();
  const { progress } = words.preview;
  const word = progress.of(stepName(step, words), index, all);
  return (
    <section>
      <p role="status">{word}</p>
      <progress className={bar.progress} aria-label={word} max={all} value={index - 0.5} />
      <div className={styles.acts}>
        <Button onClick={onCancel}>{progress.cancel}</Button>
      </div>
    </section>
  );
}
