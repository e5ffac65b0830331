import type { CellAddress } from '#domain/address.ts';
import { addFigures, readFigure } from '#domain/figure.ts';
import { type GridPlace, quoteSheet, rangeOf } from './cell-reference.ts';
import { figureValue } from './figure-value.ts';
import type { PlacedCell, SheetPlan } from './sheets.ts';

/** The cells each total adds up, by the total's address. */
export type Sums = ReadonlyMap<CellAddress, readonly CellAddress[]>;

/**
 * 合计公式 of a total. None where a part is blank or no number, or where the total as printed is not the sum: a
 * formula would then show another figure than the report.
 */
export function sumFormula(
  { cell, sheet }: PlacedCell,
  parts: readonly (PlacedCell | undefined)[],
): string | undefined {
  const known = parts.flatMap((part) => (part ? [part] : []));
  if (known.length === 0 || known.length < parts.length) return undefined;
  const printed = [cell, ...known.map((part) => part.cell)].map(({ text }) => figureValue(text));
  const numbers = printed.flatMap((value) => (value ? [value.number] : []));
  if (numbers.length < printed.length || !addsUp(numbers)) return undefined;
  return `SUM(${groupRanges(known, sheet).join(',')})`;
}

/** Whether the first number is the sum of the others, in whole numbers of their smallest decimal place. */
function addsUp(numbers: readonly string[]): boolean {
  const decimals = Math.max(...numbers.map((number) => number.split('.')[1]?.length ?? 0));
  const figures = numbers.flatMap((number) => {
    const reading = readFigure(number, { decimals, signed: true });
    return reading.state === 'read' ? [reading.figure] : [];
  });
  const [total, ...parts] = figures;
  return figures.length === numbers.length && addFigures(parts) === total;
}

interface Range {
  sheet: SheetPlan;
  first: GridPlace;
  last: GridPlace;
}

/** The parts as a formula names them; neighbours in one row or one column as a range. */
function groupRanges(parts: readonly PlacedCell[], home: SheetPlan): string[] {
  const ranges: Range[] = [];
  for (const { sheet, place } of parts) {
    const range = ranges.at(-1);
    if (range?.sheet === sheet && continues(range, place)) range.last = place;
    else ranges.push({ sheet, first: place, last: place });
  }
  return ranges.map(({ sheet, first, last }) =>
    sheet === home ? rangeOf(first, last) : `${quoteSheet(sheet.name)}!${rangeOf(first, last)}`,
  );
}

function continues({ first, last }: Range, { row, column }: GridPlace): boolean {
  const right = row === first.row && row === last.row && column === last.column + 1;
  const down = column === first.column && column === last.column && row === last.row + 1;
  return right || down;
}
