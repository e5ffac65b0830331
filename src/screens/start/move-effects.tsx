import type { CellAddress } from '#domain/address.ts';
import { cellName } from '#domain/cell-names.ts';
import type { ReportSession } from '#session/report-session.ts';
import { useWords } from '#session/use-words.tsx';
import { Icon } from '#ui/icon.tsx';
import styles from './change-edition-dialog.module.css';
import { useDialogWords } from './dialog-words.ts';
import type { MoveTarget } from './use-edition-move.ts';

/** What a move would do: figures without a counterpart by name, sections and figures in the text that stay otherwise. */
export function MoveEffects({ from, target }: { from: ReportSession; target: MoveTarget }) {
  const { marks } = useWords();
  const words = useDialogWords().changeEdition;
  const { report, lostCells, keptSections, loosened } = target.moved;
  const kept = Object.keys(report.figures).length + Object.keys(report.texts).length;
  const titleOf = (id: string) => report.sections.find((one) => one.id === id)?.heading ?? id;
  return (
    <div className={styles.effects} role="status">
      <p>{words.kept(kept)}</p>
      {lostCells.length > 0 && (
        <>
          <p className={styles.lost}>
            <Icon name="explain" />
            {words.lost(lostCells.length)}
          </p>
          <ul className={styles.cells}>
            {lostCells.map((cell) => (
              <li key={cell}>
                <LostCell from={from} cell={cell} />
              </li>
            ))}
          </ul>
        </>
      )}
      {keptSections.length > 0 && <p>{words.sections(marks.list(keptSections.map(titleOf)))}</p>}
      {loosened.length > 0 && <p>{words.loosened(loosened.length)}</p>}
      {lostCells.length > 0 && <p className={styles.meta}>{words.log}</p>}
    </div>
  );
}

function LostCell({ from, cell }: { from: ReportSession; cell: CellAddress }) {
  const words = useDialogWords().changeEdition;
  const { figures, texts, notes } = from.toFile().report;
  const text = figures[cell] ?? texts[cell] ?? notes[cell] ?? '';
  const name = cellName(from.template, cell);
  return name ? words.lostCell(name.table, name.row, name.column, text) : cell;
}
