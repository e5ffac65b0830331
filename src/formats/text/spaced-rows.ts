import { longestRun } from '../longest-run.ts';

/** What stands in a cell of figures, unit, note and all; a digit may be read as a letter; strokes stand for none. */
const VALUE =
  /^(?:[+-]?[\p{Nd}OolI,，.．]*[\p{Nd}OolI](?:人次|万元|\p{Script=Han})?(?:[（(][^（）()]*[）)]|，其中.*)?|[/\\—–―─－-]{1,4}|无)$/u;
const NONE = /^[/\\—–―─－-]+$/u;
const INVISIBLE = /[\u200b-\u200f\ufeff]/g;
const UNIT = /^(?:人次|[万萬]元|[亿億]元|[元件条條次篇个個人项項家部期份场場])$/;
/** A label begins anew with its number: a group stands before it. */
const NUMBERED = /\s+(?=[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）.．、])/;
const SENTENCE = /[。；;！？!?]|(?<!其中)[：:]/;

/** So many values after a label make a row by themselves, so many without a label. */
const [LEAST_VALUES, LEAST_BARE] = [3, 5];
/** Rows with many values, or with a unit, of which a text must have so many before a label with one figure is one. */
const LEAST_ROWS = 3;
/** Or so many rows of a label and a figure, one after the other. */
const LEAST_TOGETHER = 8;
const LONGEST = 120;

/** Tells the cells of a line whose table was copied a row a line, with spaces between; undefined where it is prose. */
export function spacedRows(lines: readonly string[]): (line: string) => string[] | undefined {
  const filled = lines.map(bare).filter((text) => text !== '');
  const sure = filled.filter(isRow).length;
  if (sure < LEAST_ROWS && longestRun(filled.map(isAnyRow)) < LEAST_TOGETHER) {
    return () => undefined;
  }
  return (line) => {
    const text = bare(line);
    const row = divided(text);
    if (row && (isRow(text) || isOneFigure(row))) return [...row.labels, ...row.values];
    return headsOf(text);
  };
}

function bare(line: string): string {
  return line.replace(INVISIBLE, '').trim();
}

interface Row {
  labels: string[];
  values: string[];
}

function divided(text: string): Row | undefined {
  if (text.length > LONGEST) return undefined;
  const tokens = text.split(/\s+/);
  const unit = tokens.findIndex(
    (token, at) => at > 0 && UNIT.test(token) && VALUE.test(tokens[at + 1] ?? ''),
  );
  if (unit > 0) {
    const remark = tokens.slice(unit + 2).join(' ');
    const values = [...tokens.slice(unit, unit + 2), ...(remark === '' ? [] : [remark])];
    return { labels: tokens.slice(0, unit).join(' ').split(NUMBERED), values };
  }
  const first = tokens.findLastIndex((token) => !VALUE.test(token) && !UNIT.test(token)) + 1;
  const values = tokens.slice(first);
  const label = tokens.slice(0, first).join(' ');
  if (values.length < LEAST_VALUES && SENTENCE.test(label)) return undefined;
  if (values.length === 0 || (label !== '' && !/\p{Script=Han}/u.test(label))) return undefined;
  return { labels: label === '' ? [] : label.split(NUMBERED), values };
}

function isRow(text: string): boolean {
  const row = divided(text);
  if (!row) return false;
  const figures = row.values.filter((value) => VALUE.test(value));
  if (row.labels.length === 0) return figures.length >= LEAST_BARE;
  if (figures.length > 1 && figures.every((value) => NONE.test(value))) return true;
  return figures.length >= LEAST_VALUES || (UNIT.test(row.values[0] ?? '') && figures.length > 0);
}

function isAnyRow(text: string): boolean {
  const row = divided(text);
  return row !== undefined && isOneFigure(row);
}

function isOneFigure({ labels, values }: Row): boolean {
  return labels.length > 0 && values.some((value) => /\p{Nd}/u.test(value));
}

/** Names of columns side by side. */
function headsOf(text: string): string[] | undefined {
  if (text.length > LONGEST) return undefined;
  const tokens = text.split(/\s+/);
  const isHead = (token: string) => /^[\p{Script=Han}（）()]{2,12}$/u.test(token);
  return tokens.length > 1 && tokens.every(isHead) ? tokens : undefined;
}
