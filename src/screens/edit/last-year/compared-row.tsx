import type { Cell } from '#domain/cells.ts';
import { compareFigures } from '#domain/comparison.ts';
import { type Figure, readFigure, writeFigure } from '#domain/figure.ts';
import { useLateCell } from '#session/use-cell.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { shortName } from '../figures/cell-index.ts';
import { shownText } from '../figures/figure-edits.ts';
import { useFocusedCells } from '../focused-cells.tsx';
import styles from './last-year.module.css';
import { useLastYearWords } from './last-year-words.ts';

/** One row: last year's figure, this year's, the change; a click goes to the cell. */
export function ComparedRow({ cell, last }: { cell: Cell; last: string | undefined }) {
  const { tab } = useLastYearWords();
  const { focusCell } = useReportSession();
  const now = shownText(useLateCell(cell.address));
  const focused = useFocusedCells().cell === cell.address;
  const { change } = compareFigures(cell.address, figureOf(now, cell), figureOf(last, cell));
  return (
    <tr className={focused ? styles.here : undefined}>
      <th scope="row">
        <button type="button" className={styles.row} onClick={() => focusCell(cell.address)}>
          {shortName(cell.row)}
        </button>
      </th>
      <td>{last ?? tab.unknown}</td>
      <td>{now || tab.unknown}</td>
      <td>{change === undefined ? tab.unknown : signed(change, cell.decimals)}</td>
    </tr>
  );
}

function figureOf(typed: string | undefined, cell: Cell): Figure | undefined {
  const reading = readFigure(typed, cell);
  return reading.state === 'read' ? reading.figure : undefined;
}

/** +5, −27: a minus as wide as the digits. */
function signed(change: Figure, decimals: number): string {
  const digits = writeFigure(change, decimals).replace('-', '−');
  return change > 0 ? `+${digits}` : digits;
}
