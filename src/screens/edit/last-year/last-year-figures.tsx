import { useMemo, useState } from 'react';
import { addressParts, cellAddress } from '#domain/address.ts';
import { cellsOfBlock, leavesOf } from '#domain/cells.ts';
import type { Leaf, TableBlock, TableTemplate } from '#domain/table-template.ts';
import type { LastYear } from '#session/last-year.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { lastFigures } from '#tasks/last-figures.ts';
import { SelectField } from '#ui/select-field.tsx';
import { shortName } from '../figures/cell-index.ts';
import { useFocusedCells } from '../focused-cells.tsx';
import { ComparedRow } from './compared-row.tsx';
import styles from './last-year.module.css';
import { useLastYearWords } from './last-year-words.ts';

/** The figures of one table, last year's and this year's; of many columns one, the focused one or the clerk's choice. */
export function LastYearFigures({ table, last }: { table: TableTemplate; last: LastYear }) {
  const { tab } = useLastYearWords();
  const { template } = useReportSession();
  const figures = useMemo(() => lastFigures(template, last), [template, last]);
  const known = Object.keys(figures).some((cell) => addressParts(cell).table === table.id);
  return (
    <section className={styles.part} aria-label={tab.figures(table.name)}>
      <h3>{tab.figures(table.name)}</h3>
      {known ? (
        table.blocks.map((block) => (
          <BlockFigures key={block.id} table={table} block={block} figures={figures} />
        ))
      ) : (
        <p className={styles.meta}>{tab.noFigures}</p>
      )}
    </section>
  );
}

interface BlockFiguresProps {
  table: TableTemplate;
  block: TableBlock;
  figures: Readonly<Record<string, string>>;
}

/** Columns that fit beside each other in the panel: none but one. */
function BlockFigures({ table, block, figures }: BlockFiguresProps) {
  const { tab } = useLastYearWords();
  const columns = leavesOf(block.columns).filter(({ kind }) => kind !== 'text');
  const [column, choose] = useColumn(table, columns);
  const shown = columns.find(({ id }) => id === column);
  const cells = cellsOfBlock(table, block).filter(
    (cell) => cell.column.id === column && cell.kind === 'figure',
  );
  return (
    <>
      {block.caption && <p className={styles.meta}>{block.caption}</p>}
      {columns.length > 1 && (
        <SelectField
          label={tab.column}
          options={columns.map((one) => [one.id, shortName(one)] as const)}
          value={column}
          onChange={(event) => choose(event.target.value)}
        />
      )}
      <table className={styles.figures}>
        <thead>
          <tr>
            <th scope="col">{shown && shortName(shown)}</th>
            <th scope="col">{tab.heads.last}</th>
            <th scope="col">{tab.heads.now}</th>
            <th scope="col">{tab.heads.change}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map((cell) => (
            <ComparedRow
              key={cell.address}
              cell={cell}
              last={figures[cellAddress(table.id, cell.row.id, column)]}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The column that was chosen since the focus moved last; else that of the focused cell, else the total. */
function useColumn(table: TableTemplate, columns: readonly Leaf[]) {
  const { cell } = useFocusedCells();
  const [chosen, setChosen] = useState<{ column: string; at: string | undefined }>();
  const focused = cell === undefined ? undefined : addressParts(cell);
  const isHere = focused?.table === table.id && columns.some(({ id }) => id === focused.column);
  const usual = columns.find(({ total }) => total)?.id ?? columns[0]?.id ?? '';
  const column = chosen && chosen.at === cell ? chosen.column : isHere ? focused.column : usual;
  return [column, (next: string) => setChosen({ column: next, at: cell })] as const;
}
