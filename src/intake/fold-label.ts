import { simplify } from './simplify.ts';

const NUMBER =
  /^(?:\((?:[一二三四五六七八九十百]{1,4}|\d{1,2})\)[、.,:]?|[一二三四五六七八九十]{1,3}[、.,:]|\d{1,2}(?:[、.,:]|(?=[^\d.,%年月日]))|第[一二三四五六七八九十]{1,3}部分)/;
const REMARK = /\([^()]*\)[*]?$/;
const MARKS = /[^\p{L}\p{N}]/gu;

/** A label as it is compared: half-width, simplified, without number, 其中, marks and white space. */
export function foldLabel(label: string): string {
  return unnumbered(plain(label)).replace(MARKS, '').toLowerCase();
}

/** The label without the bracketed remark at its end, where it has one. */
export function foldWithoutRemark(label: string): string {
  return unnumbered(plain(label)).replace(REMARK, '').replace(MARKS, '').toLowerCase();
}

/** Labels are short; of longer text the beginning is compared. */
const LONGEST = 200;

/** The beginning of a text half-width, simplified, without white space; numbers and marks are kept. */
export function plain(text: string): string {
  return simplify(text.slice(0, LONGEST).normalize('NFKC')).replace(
    /[\s\u200b-\u200f\ufeff]+/g,
    '',
  );
}

/** Text without the number it begins with: 一、 （一） 1. 第一部分, before or after 其中. */
function unnumbered(text: string): string {
  const bare = text
    .replace(NUMBER, '')
    .replace(/^其中[:,]?/, '')
    .replace(NUMBER, '');
  // A label that is nothing but a number is kept as it is.
  return bare === '' ? text : bare;
}
