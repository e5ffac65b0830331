import type { EntryCell } from '#tasks/entry-rows.ts';
import { classNames } from '#ui/class-names.ts';
import { headOf } from './spoken-row.ts';
import styles from './transcribe.module.css';
import { useTranscribeWords } from './transcribe-words.ts';

export interface BigFigureProps {
  cell: EntryCell;
  onCopy: (text: string) => void;
}

/** A figure under the headings of its column; a click copies it. A blank cell says so: it is not 0. */
export function BigFigure({ cell, onCopy }: BigFigureProps) {
  const words = useTranscribeWords();
  const { heads, text, unit, kind } = cell;
  return (
    <div className={classNames(styles.figure, kind === 'text' && styles.text)}>
      <span className={styles.group}>{heads.slice(0, -1).join(words.headMark)}</span>
      <span className={styles.head}>{headOf(cell)}</span>
      {text === '' ? (
        <span className={styles.blank}>{words.blank}</span>
      ) : (
        <button
          type="button"
          className={styles.value}
          aria-label={words.copyFigure(headOf(cell), text)}
          onClick={() => onCopy(text)}
        >
          {text}
        </button>
      )}
      <span className={styles.unit}>{unit}</span>
    </div>
  );
}
