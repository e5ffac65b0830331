import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import { cellIndex, shortName } from '../figures/cell-index.ts';
import { useFocusedCells } from '../focused-cells.tsx';
import { CellRelations } from './cell-relations.tsx';
import { CellValue } from './cell-value.tsx';
import { SelectionSum } from './selection-sum.tsx';
import styles from './status-bar.module.css';
import { UnitField } from './unit-field.tsx';

/** The focused cell in words: its name, its figure, its relations; the sum of what is selected. */
export function StatusBar() {
  const { edit } = useWords();
  const { template } = useReportSession();
  const { cell, selected } = useFocusedCells();
  const focused = cell === undefined ? undefined : cellIndex(template).get(cell);
  if (!focused) return null;
  return (
    <section className={styles.status} aria-label={edit.status}>
      <div className={styles.who}>
        <span className={styles.meta}>
          {shortName(focused.column)} · {focused.table.name}
        </span>
        <span className={styles.name}>{focused.row.label}</span>
      </div>
      <CellValue cell={focused} />
      {focused.unit === 'free' && <UnitField key={focused.address} cell={focused} />}
      <div className={styles.grow}>
        <CellRelations address={focused.address} />
      </div>
      <SelectionSum selected={selected} />
      <KeyHints />
    </section>
  );
}

function KeyHints() {
  const { keys } = useWords().grid;
  return (
    <div className={styles.keys} aria-hidden="true">
      <span>
        <kbd>F2</kbd> {keys.edit} <kbd>Esc</kbd> {keys.restore}
      </span>
      <span>
        <kbd>Tab</kbd> {keys.right} <kbd>Enter</kbd> {keys.down}
      </span>
    </div>
  );
}
