import { longestRun } from '../longest-run.ts';

/** The rows of comma, semicolon or tab separated values; quoted values may hold separators, line ends and `""`. */
export function* parseCsv(text: string, separator: string): Generator<string[]> {
  let row: string[] = [];
  let value = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quoted) {
      const end = text.indexOf('"', at);
      value += text.slice(at, end < 0 ? undefined : end);
      at = end < 0 ? text.length : end;
      if (text.charAt(at + 1) === '"') {
        value += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && value === '') quoted = true;
    else if (character === separator) {
      row.push(value);
      value = '';
    } else if (character === '\n' || character === '\r') {
      if (character === '\r' && text.charAt(at + 1) === '\n') at += 1;
      yield [...row, value];
      row = [];
      value = '';
    } else value += character;
  }
  if (value !== '' || row.length > 0) yield [...row, value];
}

const SEPARATORS = ['\t', ',', ';'];
const ENOUGH_LINES = 400;
const FEWEST = 3;
/** Share of the lines that must be rows of a table, or so many of them one after the other. */
const LEAST_SHARE = 0.3;
const LEAST_TOGETHER = 8;
/** A figure, or nothing, between separators. */
const FIGURE = /^"?[\p{Nd}.．]*"?$/u;

/** What separates the values of a text, if there is a table of values in it and not only prose with commas. */
export function separatorOf(text: string): string | undefined {
  const lines = text
    .slice(0, 400_000)
    .split(/\r\n|\r|\n/, ENOUGH_LINES)
    .filter((line) => line.trim() !== '');
  return SEPARATORS.find((separator) => {
    const isRow = lines.map((line) =>
      line
        .split(separator)
        .slice(1)
        .some((value) => FIGURE.test(value.trim())),
    );
    const count = isRow.filter(Boolean).length;
    return (
      count >= FEWEST &&
      (count >= lines.length * LEAST_SHARE || longestRun(isRow) >= LEAST_TOGETHER)
    );
  });
}
