import { gatherBlocks } from '../gather-blocks.ts';
import { LIMITS, refuseSource } from '../source-limits.ts';
import type { SourceDocument } from '../source-tree.ts';
import { numberSuffix } from '../xlsx/number-suffix.ts';
import type { SheetCells } from '../xlsx/sheet-cells.ts';
import { sheetGrid } from '../xlsx/sheet-grid.ts';
import { shownNumber } from '../xlsx/shown-number.ts';

/** Rows of a sheet that are read; a report has a few hundred. */
const MOST_ROWS = 5000;

/** Reads a workbook of the old kind (.xls, .et), as it shows: values, not formulas; hidden sheets are left out. */
export async function readXls(bytes: Uint8Array): Promise<SourceDocument> {
  const { read } = await import('@e965/xlsx');
  const book = read(bytes, {
    type: 'array',
    dense: true,
    sheetRows: MOST_ROWS,
    cellFormula: false,
    cellNF: true,
    cellHTML: false,
    cellText: false,
    bookVBA: false,
  });
  const gathering = gatherBlocks();
  for (const [at, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    if (!sheet || book.Workbook?.Sheets?.[at]?.Hidden) continue;
    const cells = cellsOf(sheet['!data'] ?? []);
    for (const { s, e } of sheet['!merges'] ?? []) {
      cells.merged.push({ top: s.r, left: s.c, bottom: e.r, right: e.c });
    }
    gathering.table(sheetGrid(cells, name, gathering), true);
  }
  return { blocks: gathering.blocks };
}

type Value = { v?: unknown; t?: string; z?: unknown } | undefined;

/** A cell's value as it shows, a number with what its format shows behind it. */
function shown({ v, t, z }: NonNullable<Value>): string {
  return t === 'n' ? shownNumber(String(v)) + numberSuffix(String(z ?? '')) : String(v);
}

function cellsOf(data: readonly (readonly Value[] | undefined)[]): SheetCells {
  const rows: SheetCells['rows'] = new Map();
  let count = 0;
  for (const [number, values] of data.entries()) {
    const row = new Map<number, string>();
    for (const [column, value] of (values ?? []).entries()) {
      if (value?.v === undefined || value.v === '') continue;
      count += 1;
      if (count > LIMITS.pieces) refuseSource('intake.tooManyPieces', { limit: LIMITS.pieces });
      row.set(column, shown(value));
    }
    if (row.size > 0) rows.set(number, row);
  }
  return { rows, merged: [] };
}
