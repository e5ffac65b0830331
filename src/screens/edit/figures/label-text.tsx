import styles from './figures.module.css';
import type { RowLabel } from './row-labels.ts';

const NUMBERED = /^(（[一二三四五六七八九十]+）)(.+)$/;

/** A label exactly as the form prints it; a narrow one carries its number on a line of its own. */
export function LabelText({ label }: { label: RowLabel }) {
  const [, number, words] = NUMBERED.exec(label.label) ?? [];
  if (!number) return label.label;
  return (
    <span className={styles.numbered}>
      <span className={label.kind === 'group' ? styles.number : undefined}>{number}</span>
      {words}
    </span>
  );
}
