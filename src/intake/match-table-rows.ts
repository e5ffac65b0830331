import { cellAddress } from '#domain/address.ts';
import type { TableBlock } from '#domain/table-template.ts';
import type { EditionWords } from './edition-words.ts';
import { findHead, type Head } from './find-head.ts';
import type { FoundValue, TableRegion } from './match-edition.ts';
import type { RowMatch } from './match-rows.ts';
import { countsAgree, isDrawn, placeValues } from './place-values.ts';
import { rowValues } from './row-values.ts';
import type { Piece, SourceLine } from './source-lines.ts';
import { withoutRowNumbers } from './without-row-numbers.ts';
import { withoutSpacers } from './without-spacers.ts';

/** What the rows that were found hold, and the lines they take. */
export interface FoundRows {
  values: FoundValue[];
  regions: TableRegion[];
  read: Set<number>;
  left: Piece[];
  rowsFound: number;
}

/** Reads the cells of every row that was found, each under the head of its block. */
export function matchTableRows(
  lines: readonly SourceLine[],
  matches: readonly RowMatch[],
  words: EditionWords,
): FoundRows {
  const found: FoundRows = { values: [], regions: [], read: new Set(), left: [], rowsFound: 0 };
  const heads = new Map<TableBlock, Head>();
  const rows: FoundRow[] = [];
  let floor = -1;
  for (const [at, match] of matches.entries()) {
    const { table, block } = match.row;
    const next = matches[at + 1];
    const head = heads.get(block) ?? findHead(lines, match, { words, floor });
    if (!heads.has(block)) markRead(found.read, head.from, match.from);
    heads.set(block, head);
    const { pieces, to } = rowValues(lines, match, {
      head,
      words,
      stop: next?.from ?? lines.length,
      last: next?.row.block !== block,
    });
    rows.push({ match, pieces });
    markRead(found.read, match.from, to);
    extend(found.regions, { table, from: head.from, to });
    floor = Math.max(floor, to);
  }
  const counted = withoutRowNumbers(
    rows.map(({ match, pieces }) => ({
      pieces,
      columns: heads.get(match.row.block)?.columns.length ?? 0,
      inLines: lines[match.from]?.table === undefined,
    })),
  );
  for (const [at, row] of rows.entries()) row.pieces = counted[at] ?? row.pieces;
  for (const [block, head] of heads) {
    placeRows(
      found,
      rows.filter(({ match }) => match.row.block === block),
      { lines, head },
    );
  }
  return found;
}

/** A row that was found, and what stands right of its label. */
interface FoundRow {
  match: RowMatch;
  pieces: readonly Piece[];
}

/** Puts the values of all rows of a block into their columns. */
function placeRows(
  found: FoundRows,
  rows: readonly FoundRow[],
  { lines, head }: { lines: readonly SourceLine[]; head: Head },
): void {
  const tight = withoutSpacers(
    rows.map(({ pieces }) => pieces),
    head.columns.length,
  );
  const all = rows.map(({ match, pieces }, at) => {
    const table = lines[match.from]?.table;
    return { match, table, row: { pieces, tight: tight[at] ?? pieces } };
  });
  const inTurn = all.filter(({ table }) => !isDrawn(table, head)).map(({ row }) => row);
  const agrees = countsAgree(inTurn, head);
  for (const { match, table: source, row } of all) {
    const { table, leaf } = match.row;
    const placed = placeValues(row, head, source);
    const isTrusted = match.sure && (agrees || isDrawn(source, head));
    found.values.push(
      ...placed.values.map(({ leaf: column, piece, sure }) => ({
        address: cellAddress(table.id, leaf.id, column.id),
        piece,
        sure: isTrusted && sure,
      })),
    );
    found.left.push(...placed.left);
    if (placed.values.length > 0 || leaf.noFigure !== undefined) found.rowsFound += 1;
  }
}

function markRead(read: Set<number>, from: number, to: number): void {
  for (let at = from; at <= to; at += 1) read.add(at);
}

function extend(regions: TableRegion[], region: TableRegion): void {
  const last = regions.at(-1);
  if (last && last.table === region.table) last.to = Math.max(last.to, region.to);
  else regions.push(region);
}
