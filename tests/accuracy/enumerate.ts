import {
  type Book,
  type Equation,
  equationsOf,
  gapOf,
  isViolated,
  readerOf,
} from './arithmetic.ts';

/** A cell, and the figure with which the arithmetic has nothing to say any more. */
export interface Candidate {
  cell: string;
  instead: number;
}

/** Cells that may be below 0, and cells with decimals, as the forms have them. */
const SIGNED = /\.change$/;
const DECIMAL = /\.amount$|\.fees\.count$|\.budget\.count$/;

/** Every typed cell whose change alone closes every gap and opens none: each is tried, and all is added up again. */
export function candidatesOf(book: Book): Candidate[] {
  const equations = equationsOf(book);
  const reading = readerOf(book);
  const violated = equations.filter((one) => isViolated(one, reading));
  return Object.keys(book.typed).flatMap((cell) => {
    const tried = violated.flatMap((equation) => {
      const instead = solved(book, equation, cell);
      return instead === undefined ? [] : [instead];
    });
    return [...new Set(tried)]
      .filter((instead) => mends(book, equations, cell, instead))
      .slice(0, 1)
      .map((instead) => ({ cell, instead }));
  });
}

/** The figure with which one equation holds to the unit. */
function solved(book: Book, equation: Equation, cell: string): number | undefined {
  const value = Number(book.typed[cell]);
  const gap = gapOf(equation, readerOf(book));
  const slope = gapOf(equation, readerOf(withFigure(book, cell, value + 1))) - gap;
  if (slope === 0) return undefined;
  const instead = Number((value - gap / slope).toFixed(6));
  if (instead < 0 && !SIGNED.test(cell)) return undefined;
  return Number.isInteger(instead) || DECIMAL.test(cell) ? instead : undefined;
}

function mends(book: Book, equations: readonly Equation[], cell: string, instead: number): boolean {
  const reading = readerOf(withFigure(book, cell, instead));
  return equations.every((equation) => !isViolated(equation, reading));
}

function withFigure(book: Book, cell: string, value: number): Book {
  return { ...book, typed: { ...book.typed, [cell]: String(value) } };
}
