import { classNames } from '../class-names.ts';
import styles from './grid-cell.module.css';
import type { CellLook } from './grid-cell.tsx';
import { CellSum } from './grid-cell.tsx';
import type { CellMark } from './grid-selection.ts';

export interface CellSampleProps {
  look: Omit<CellLook, 'name' | 'columns'>;
  /** What stands in its field. */
  text: string;
  mark?: CellMark;
}

/** A cell to look at, drawn as those of a table are; it says nothing to screen readers. */
export function CellSample({ look, text, mark = 'none' }: CellSampleProps) {
  return (
    <div
      aria-hidden="true"
      className={classNames(
        styles.cell,
        styles[mark],
        mark !== 'none' && mark !== 'picked' && styles.ringed,
        ...look.states.map((state) => styles[state]),
      )}
    >
      <input
        type="text"
        className={styles.field}
        placeholder={look.computed ?? ' '}
        value={text}
        tabIndex={-1}
        disabled
        readOnly
      />
      <CellSum sum={look.sum} />
    </div>
  );
}
