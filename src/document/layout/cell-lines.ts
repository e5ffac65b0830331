import { balanceLines } from './balance-lines.ts';
import { breakLines, type Line } from './break-lines.ts';
import { lineBreaks } from './line-breaks.ts';
import type { PreparedCell } from './prepare-table.ts';
import type { SetCharacter } from './set-text.ts';
import type { TableDensity } from './style.ts';
import { wholeLine } from './whole-line.ts';

/** The text of a cell in lines. Lengths in millimetres. */
export interface CellLines {
  lines: readonly Line[];
  size: number;
  pitch: number;
  height: number;
}

const LEADING = 1.25;
/** Characters of a heading that is not worth a second line. */
const LONGEST_SHORT = 3;
const LEAST_SHRUNK = 0.88;
/** Least distance from a border, in millimetres. */
const NEAREST = 0.3;

/** Breaks the text of a cell into lines: headings evenly, figures never, vertical labels by letter. */
export function cellLines(prepared: PreparedCell, density: TableDensity): CellLines {
  const { cell, characters } = prepared;
  const room = prepared.width - 2 * density.padX;
  const { size } = density;
  if (characters.length === 0) return inLines([], size);
  if (cell.vertical) return inLines(stacked(characters, size), size);
  if (cell.role === 'figure') return figureLine(characters, size, room);
  const short = shortHeading(prepared, density);
  if (short) return short;
  const measure = { width: room, firstIndent: 0, indent: 0, size, spacing: 0, justified: false };
  const lines = breakLines(characters, measure);
  const isEven = cell.align === 'center' || cell.rowSpan > 1;
  if (!isEven || lines.length === 1) return inLines(lines, size);
  const even = (count: number) => balanceLines(characters, { count, room: room / size });
  const ends = even(lines.length) ?? even(lines.length + 1);
  return inLines(ends ? cutAt(characters, ends, size) : lines, size);
}

function inLines(lines: readonly Line[], size: number): CellLines {
  const pitch = size * LEADING;
  return { lines, size, pitch, height: lines.length * pitch };
}

/** A heading that all but fits stands on one line, a little smaller and nearer to the borders: 自然人. */
function shortHeading(prepared: PreparedCell, { size }: TableDensity): CellLines | undefined {
  const { cell, characters, width } = prepared;
  if (cell.align !== 'center' || characters.length > LONGEST_SHORT) return undefined;
  const room = width - 2 * NEAREST;
  const smaller = Math.min(size, (size * room) / wholeLine(characters, { size, spacing: 0 }).width);
  if (smaller < size * LEAST_SHRUNK) return undefined;
  return inLines([wholeLine(characters, { size: smaller, spacing: 0 })], smaller);
}

/** A figure stands on one line, smaller where its column is too narrow for it. */
function figureLine(characters: readonly SetCharacter[], size: number, room: number): CellLines {
  const line = wholeLine(characters, { size, spacing: 0 });
  if (line.width <= room) return inLines([line], size);
  const smaller = (size * room) / line.width;
  return inLines([wholeLine(characters, { size: smaller, spacing: 0 })], smaller);
}

/** 竖排: letters one below the other; a closing mark stays beside the letter before it. */
function stacked(characters: readonly SetCharacter[], size: number): Line[] {
  const breaks = lineBreaks(characters);
  const ends = [...breaks.keys(), characters.length].filter(
    (index) => index === characters.length || breaks[index],
  );
  return cutAt(characters, ends, size);
}

function cutAt(characters: readonly SetCharacter[], ends: readonly number[], size: number): Line[] {
  return ends.map((end, index) => {
    const from = ends[index - 1] ?? 0;
    const whole = wholeLine(characters.slice(from, end), { size, spacing: 0 });
    return { ...whole, from, to: end };
  });
}
