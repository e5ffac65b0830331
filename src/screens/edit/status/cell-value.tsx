import type { Cell } from '#domain/cells.ts';
import { useLateCell } from '#session/use-cell.ts';
import { useWords } from '#session/use-words.tsx';
import { shownText } from '../figures/figure-edits.ts';
import styles from './status-bar.module.css';

/** The figure of a cell with its unit, and whether it is computed or typed. */
export function CellValue({ cell }: { cell: Cell }) {
  const { edit, grid } = useWords();
  const view = useLateCell(cell.address);
  const shown = shownText(view);
  const computed = view.text === '' && view.computed !== undefined;
  const unit = shown === '' || cell.unit === 'free' ? '' : cell.unit;
  const typed = view.typedTotal ? grid.typedTotal : edit.value;
  if (cell.kind === 'text') return null;
  return (
    <div className={styles.value}>
      <span className={styles.meta}>{computed ? grid.computed : typed}</span>
      <b>{grid.amount(shown || grid.blank, unit)}</b>
    </div>
  );
}
