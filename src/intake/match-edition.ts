import type { CellAddress } from '#domain/address.ts';
import { type Cell, cellsOf } from '#domain/cells.ts';
import type { CellEvidence } from '#domain/imported-report.ts';
import type { TableTemplate } from '#domain/table-template.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { editionWords } from './edition-words.ts';
import { matchAcross } from './match-across.ts';
import { type FormMatch, matchForm } from './match-form.ts';
import { matchRows } from './match-rows.ts';
import { type FoundRows, matchTableRows } from './match-table-rows.ts';
import { type CellReading, readCell, saysNone } from './read-cell.ts';
import type { Piece, SourceLine } from './source-lines.ts';

/** A cell of the edition with what the source has for it. */
export interface ImportedCell {
  cell: Cell;
  reading: CellReading;
  evidence: CellEvidence;
}

/** 表区: the lines of the source that one table of the edition takes, first and last. */
export interface TableRegion {
  table: TableTemplate;
  from: number;
  to: number;
}

/** What a source holds of an edition's tables. */
export interface EditionMatch {
  edition: ReportTemplate;
  cells: ReadonlyMap<CellAddress, ImportedCell>;
  regions: readonly TableRegion[];
  /** Lines that were read as rows of the edition, or as their heads. */
  read: ReadonlySet<number>;
  /** Pieces of those lines that found no cell. */
  left: readonly Piece[];
  /** Rows of the edition that were found, of how many in its tables; optional ones count where they were found. */
  rowsFound: number;
  rows: number;
}

/** A value of the source on its way to a cell. */
export interface FoundValue {
  address: CellAddress;
  piece: Piece;
  sure: boolean;
}

/** So many rows of a table that stands where the form does not have it are no chance. */
const FEWEST_ROWS = 3;

/** Reads a table that was not found in the order of the form: among the lines that no other table has taken. */
function matchApart(
  lines: readonly SourceLine[],
  { edition, table, found }: { edition: ReportTemplate; table: TableTemplate; found: FoundRows },
): FoundRows | undefined {
  const words = editionWords({ ...edition, tables: [table] });
  const isTaken = (at: number) =>
    found.read.has(at) || found.regions.some(({ from, to }) => at >= from && at <= to);
  const free = lines.map((line, at) => (isTaken(at) ? { ...line, pieces: [] } : line));
  const matches = matchRows(free, words);
  return matches.length < FEWEST_ROWS ? undefined : matchTableRows(free, matches, words);
}

/** The lines, those of forms blank. */
function without(lines: readonly SourceLine[], forms: readonly FormMatch[]): SourceLine[] {
  const isTaken = (at: number) => forms.some(({ from, to }) => at >= from && at <= to);
  return lines.map((line, at) => (isTaken(at) ? { ...line, pieces: [] } : line));
}

function range(from: number, to: number): Set<number> {
  return new Set(Array.from({ length: to - from + 1 }, (_, step) => from + step));
}

function join(found: FoundRows, more: FoundRows): void {
  found.values.push(...more.values);
  found.regions.push(...more.regions);
  found.left.push(...more.left);
  for (const line of more.read) found.read.add(line);
  found.rowsFound += more.rowsFound;
}

/** Reads an edition's tables out of a source. */
export function matchEdition(lines: readonly SourceLine[], edition: ReportTemplate): EditionMatch {
  const words = editionWords(edition);
  const forms = edition.tables
    .filter(({ kind }) => kind === 'text')
    .flatMap((table) => {
      const form = matchForm(lines, table, words);
      return form ? [{ table, ...form }] : [];
    });
  const inTables = forms.length === 0 ? lines : without(lines, forms);
  const matches = matchRows(inTables, words).filter(
    ({ row }) => !forms.some(({ table }) => table === row.table),
  );
  const found = matchTableRows(inTables, matches, words);
  for (const { table, from, to, values, left, rowsFound } of forms) {
    const read = range(from, to);
    join(found, {
      values: [...values],
      left: [...left],
      regions: [{ table, from, to }],
      read,
      rowsFound,
    });
  }
  for (const table of edition.tables) {
    if (matches.some(({ row }) => row.table === table)) continue;
    if (forms.some((form) => form.table === table)) continue;
    const apart = matchApart(lines, { edition, table, found });
    if (apart) join(found, apart);
  }
  for (const table of edition.tables) {
    for (const block of table.blocks) {
      if (block.layout !== 'rowsAcross') continue;
      if (matches.some(({ row }) => row.block === block)) continue;
      const across = matchAcross(lines, table, block);
      if (!across) continue;
      const { from, to, sure } = across;
      found.regions.push({ table, from, to });
      for (let at = from; at <= to; at += 1) found.read.add(at);
      found.left.push(...across.left);
      found.rowsFound += across.values.length > 0 ? 3 : 0;
      found.values.push(
        ...across.values.map(({ row, column, piece }) => ({
          address: `${table.id}.${row.id}.${column.id}`,
          piece,
          sure,
        })),
      );
    }
  }
  const regions = new Set(found.regions.map(({ table }) => table));
  return {
    edition,
    cells: importedCells(edition, found.values),
    regions: found.regions.sort((a, b) => a.from - b.from),
    read: found.read,
    left: found.left,
    rowsFound: found.rowsFound,
    rows: words.rows.filter(({ table }) => !table.optional || regions.has(table)).length,
  };
}

function importedCells(
  edition: ReportTemplate,
  values: readonly FoundValue[],
): Map<CellAddress, ImportedCell> {
  const cells = new Map(edition.tables.flatMap(cellsOf).map((cell) => [cell.address, cell]));
  return new Map(
    values.flatMap(({ address, piece, sure }): [CellAddress, ImportedCell][] => {
      const cell = cells.get(address);
      if (!cell || isHeadingStroke(cell, piece) || (cell.kind === 'text' && piece.text === ''))
        return [];
      const reading = readCell(piece.text, cell);
      const certain = sure && reading.clear;
      return [
        [address, { cell, reading, evidence: { text: piece.text, place: piece.place, certain } }],
      ];
    }),
  );
}

/** A row that is a heading has strokes where others have figures. */
function isHeadingStroke({ row, column }: Cell, { text }: Piece): boolean {
  return row.noFigure !== undefined && column.kind !== 'text' && (text === '' || saysNone(text));
}
