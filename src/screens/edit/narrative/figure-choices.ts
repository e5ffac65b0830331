import type { CellAddress } from '#domain/address.ts';
import type { Cell } from '#domain/cells.ts';
import type { ReportSession } from '#session/report-session.ts';
import { cellIndex, shortName } from '../figures/cell-index.ts';
import { shownText } from '../figures/figure-edits.ts';

/** A cell whose figure can stand in the text. */
export interface FigureChoice {
  cell: CellAddress;
  /** 表三 · 本年新收 · 总计. */
  name: string;
  /** All its labels, for the search. */
  words: string;
  /** What it shows now; '' where it is blank. */
  text: string;
}

/** The figures of the report's tables, totals of a row before its parts. */
export function figureChoices(
  session: Pick<ReportSession, 'template' | 'cells' | 'sections'>,
  nameOf: (table: string, row: string, column: string) => string,
): FigureChoice[] {
  const shown = tablesOf(session);
  return [...cellIndex(session.template).values()]
    .filter(({ kind, table }) => kind === 'figure' && shown.has(table.id))
    .sort((a, b) => Number(b.column.total ?? false) - Number(a.column.total ?? false))
    .map((cell) => ({
      cell: cell.address,
      name: nameOf(cell.table.name, shortName(cell.row), shortName(cell.column)),
      words: wordsOf(cell),
      text: shownText(session.cells.get(cell.address)),
    }));
}

/** The choices whose labels hold every word of a query. */
export function matching(choices: readonly FigureChoice[], query: string): FigureChoice[] {
  const words = query.split(/[\s·，,、]+/).filter((word) => word !== '');
  return choices.filter(({ words: labels }) => words.every((word) => labels.includes(word)));
}

function wordsOf({ table, row, column }: Cell): string {
  const leaves = [row, column].flatMap(({ label, short = '', aliases = [] }) => [
    label,
    short,
    ...aliases,
  ]);
  return [table.name, table.title, ...leaves].join(' ');
}

function tablesOf({ sections }: Pick<ReportSession, 'sections'>): Set<string> {
  const parts = [...sections.order(), ...sections.attachments()];
  const blocks = parts.flatMap((id) => sections.get(id).blocks);
  return new Set(blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])));
}
