import type { Cell } from '#domain/cells.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import { cellIndex } from '../figures/cell-index.ts';
import { cellPath } from '../figures/figure-edits.ts';
import { useFocusedCells } from '../focused-cells.tsx';
import { guidanceOf } from '../sections.ts';
import { KeyList } from './key-list.tsx';
import styles from './panel.module.css';

/** How to fill in the focused cell and this section. */
export function GuidanceTab({ section }: { section: string }) {
  const { edit } = useWords();
  const { template } = useReportSession();
  const { cell } = useFocusedCells();
  const focused = cell === undefined ? undefined : cellIndex(template).get(cell);
  const lines = guidanceOf(template, section);
  return (
    <div className={styles.scroll}>
      <div className={styles.notes}>
        {focused && <CellGuidance cell={focused} />}
        <h3>{edit.sectionGuidance}</h3>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {focused && <KeyList />}
      </div>
    </div>
  );
}

function CellGuidance({ cell }: { cell: Cell }) {
  const { edit, grid } = useWords();
  const offices = [cell.row.from, cell.column.from].filter((from) => from !== undefined);
  const lines = [cell.row.guidance, cell.column.guidance].filter((line) => line !== undefined);
  return (
    <>
      <h3>{cellPath(cell, grid)}</h3>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {lines.length === 0 && <p>{edit.noCellGuidance}</p>}
      {offices.map((office) => (
        <p key={office}>{edit.from(office)}</p>
      ))}
    </>
  );
}
