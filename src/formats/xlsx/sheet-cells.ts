import { LIMITS, refuseSource } from '../source-limits.ts';
import { xmlReader } from '../xml/read-xml.ts';
import type { ZipPackage } from '../zip/read-zip.ts';
import { shownNumber } from './shown-number.ts';

/** A rectangle of cells; rows and columns count from 0, the ends are within. */
export interface CellRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** The cells of a sheet that hold something, by row and column, and the merged ranges. */
export interface SheetCells {
  rows: Map<number, Map<number, string>>;
  merged: CellRange[];
}

/** What the cells of all sheets refer to: the texts they share, and what their styles show behind a number. */
export interface BookParts {
  shared: readonly string[];
  suffixes: readonly string[];
}

/** Reads a sheet as a stream: a cell of a million blank ones costs nothing. Undefined where the part is missing. */
export function readSheet(zip: ZipPackage, path: string, parts: BookParts): SheetCells | undefined {
  const sheet: SheetCells = { rows: new Map(), merged: [] };
  let place: { row: number; column: number } | undefined;
  let kind = '';
  let style = 0;
  let value = '';
  let isValue = false;
  let cells = 0;
  const reader = xmlReader({
    open: ({ name, attributes }) => {
      if (name === 'c') {
        place = cellPlace(attributes.r ?? '');
        kind = attributes.t ?? 'n';
        style = Number(attributes.s ?? 0);
        value = '';
      }
      isValue = name === 'v' || name === 't';
      if (name === 'mergeCell') {
        const range = rangeOf(attributes.ref ?? '');
        if (range && sheet.merged.length < LIMITS.pieces) sheet.merged.push(range);
      }
    },
    close: (name) => {
      isValue = false;
      if (name !== 'c' || !place || value === '') return;
      cells += 1;
      if (cells > LIMITS.pieces) refuseSource('intake.tooManyPieces', { limit: LIMITS.pieces });
      const row = sheet.rows.get(place.row) ?? new Map<number, string>();
      row.set(place.column, shown(value, { kind, style }, parts));
      sheet.rows.set(place.row, row);
    },
    text: (text) => {
      if (isValue) value += text;
    },
  });
  return zip.read(path, reader.write) ? sheet : undefined;
}

/** A cell's value as it shows: the text it shares, or the number without the noise of its binary form, with its note. */
function shown(
  value: string,
  { kind, style }: { kind: string; style: number },
  { shared, suffixes }: BookParts,
): string {
  if (kind === 's') return shared[Number(value)] ?? '';
  return kind === 'n' ? shownNumber(value) + (suffixes[style] ?? '') : value;
}

function rangeOf(reference: string): CellRange | undefined {
  const [from = '', to = from] = reference.split(':');
  const [start, end] = [cellPlace(from), cellPlace(to)];
  return start && end
    ? { top: start.row, left: start.column, bottom: end.row, right: end.column }
    : undefined;
}

/** B3 is row 2, column 1. */
function cellPlace(reference: string): { row: number; column: number } | undefined {
  const [, letters = '', digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (digits === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
