import { memo, useMemo } from 'react';
import type { ActivePiece } from './go-to-piece.ts';
import type { SourceIndex } from './source-index.ts';
import type { SourceMarks } from './source-marks.ts';
import { SourcePieceText } from './source-piece.tsx';
import { columnWidths, type Portion, portionsOf, type SourceRows } from './source-portions.ts';
import styles from './source-view.module.css';
import { useMore } from './use-more.tsx';

export interface SourceTableProps {
  rows: SourceRows;
  /** Which block of the source it is. */
  at: number;
  index: SourceIndex;
  marks: SourceMarks;
  active: ActivePiece | undefined;
}

/** Portions of a long table that are drawn before the clerk asks for more. */
const DRAWN = 12;

/**
 * A table of the source, with its merged cells. A long one is drawn in portions that are laid out each by itself, under
 * each other in columns of fixed widths: laying out thousands of cells at once would stop the page.
 */
export function SourceTable({ rows, at, active, ...marked }: SourceTableProps) {
  const portions = useMemo(() => portionsOf(rows), [rows]);
  const isLong = portions.length > 1;
  const widths = useMemo(() => (isLong ? columnWidths(rows) : undefined), [rows, isLong]);
  const [, block, row] = active?.id.split('-') ?? [];
  const isHere = Number(block) === at;
  const goal = isHere ? portions.findIndex(({ to }) => to > Number(row)) + 1 : 0;
  const { shown, more } = useMore(portions, { portion: 1, step: DRAWN, until: goal });
  return (
    <div className={styles.wide}>
      {shown.map((portion) => {
        const holds = isHere && Number(row) >= portion.from && Number(row) < portion.to;
        const here = holds ? active : undefined;
        return (
          <TablePortion
            key={portion.from}
            {...marked}
            {...portion}
            {...{ rows, at, widths }}
            active={here}
          />
        );
      })}
      {more}
    </div>
  );
}

type TablePortionProps = SourceTableProps & Portion & { widths: readonly number[] | undefined };

/** What was drawn stays as it is while more comes. */
const TablePortion = memo(function TablePortion(props: TablePortionProps) {
  const { rows, at, index, marks, active, from, to, widths } = props;
  const width = widths && `${widths.reduce((sum, one) => sum + one, 0)}em`;
  return (
    <table className={styles.table} {...(width && { style: { width, tableLayout: 'fixed' } })}>
      {widths && (
        <colgroup>
          {widths.map((one, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a source never changes.
            <col key={column} style={{ width: `${one}em` }} />
          ))}
        </colgroup>
      )}
      <tbody>
        {rows.slice(from, to).map((cells, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a source never changes.
          <tr key={line}>
            {cells.map(({ colSpan, rowSpan, column }, right) => (
              <td key={column} colSpan={colSpan} rowSpan={Math.min(rowSpan, to - from - line)}>
                <SourcePieceText
                  piece={index.of(at, from + line, right)}
                  marks={marks}
                  active={active}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
});
