import type { CheckedSource } from '#tasks/check-source.ts';
import type { ActivePiece } from './go-to-piece.ts';
import type { SourceIndex } from './source-index.ts';
import type { SourceMarks } from './source-marks.ts';
import { SourcePieceText } from './source-piece.tsx';
import styles from './source-view.module.css';
import { useMore } from './use-more.tsx';

type Rows = Extract<CheckedSource['blocks'][number], { kind: 'table' }>['rows'];

export interface SourceTableProps {
  rows: Rows;
  /** Which block of the source it is. */
  at: number;
  index: SourceIndex;
  marks: SourceMarks;
  active: ActivePiece | undefined;
}

/** Rows that are drawn at first. */
const DRAWN = 400;

/** A table of the source, with its merged cells. */
export function SourceTable({ rows, at, index, marks, active }: SourceTableProps) {
  const [, block, row] = active?.id.split('-') ?? [];
  const until = Number(block) === at ? Number(row) + 1 : 0;
  const { shown, more } = useMore(rows, DRAWN, until);
  return (
    <div className={styles.wide}>
      <table className={styles.table}>
        <tbody>
          {shown.map((cells, down) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a source never changes.
            <tr key={down}>
              {cells.map(({ colSpan, rowSpan, column }, right) => (
                <td key={column} colSpan={colSpan} rowSpan={Math.min(rowSpan, shown.length - down)}>
                  <SourcePieceText
                    piece={index.of(at, down, right)}
                    marks={marks}
                    active={active}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </div>
  );
}
