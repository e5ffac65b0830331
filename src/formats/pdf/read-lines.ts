import type { PageWord } from './read-page.ts';

/** One line of text on a page. */
export interface PageLine {
  text: string;
  left: number;
  right: number;
  middle: number;
  size: number;
  /** Stretches of it that stand wide apart, as the cells of a row without ruled lines do. */
  segments: readonly { text: string; left: number; right: number }[];
}

/** Words set on one line, from left to right; lines from top to bottom. */
export function linesOf(words: readonly PageWord[]): PageLine[] {
  const rows: PageWord[][] = [];
  for (const word of [...words].sort((a, b) => a.middle - b.middle || a.left - b.left)) {
    const last = rows.at(-1);
    const [first] = last ?? [];
    if (last && first && word.middle - first.middle < Math.min(first.size, word.size) * 0.5)
      last.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => {
    const sorted = row.sort((a, b) => a.left - b.left);
    return {
      text: joined(sorted),
      left: Math.min(...sorted.map((word) => word.left)),
      right: Math.max(...sorted.map((word) => word.right)),
      middle: sorted[0]?.middle ?? 0,
      size: Math.max(...sorted.map((word) => word.size)),
      segments: segmentsOf(sorted),
    };
  });
}

/** A gap of this many letters is none within a sentence. */
const WIDE = 1.8;

function segmentsOf(words: readonly PageWord[]): PageLine['segments'] {
  const groups: PageWord[][] = [];
  for (const word of words) {
    const before = groups.at(-1)?.at(-1);
    if (before && word.left - before.right <= word.size * WIDE) groups.at(-1)?.push(word);
    else groups.push([word]);
  }
  return groups.map((group) => ({
    text: joined(group),
    left: group[0]?.left ?? 0,
    right: group.at(-1)?.right ?? 0,
  }));
}

/** The text of a cell: its lines one after the other, Chinese without a gap between them. */
export function cellText(words: readonly PageWord[]): string {
  return linesOf(words)
    .map(({ text }) => text)
    .reduce((all, text) => all + (/\w$/.test(all) && /^\w/.test(text) ? '\n' : '') + text, '');
}

function joined(words: readonly PageWord[]): string {
  return words
    .reduce((text, word, at) => {
      const before = words[at - 1];
      const apart = before !== undefined && word.left - before.right > word.size * 0.25;
      return text + (apart ? ' ' : '') + word.text;
    }, '')
    .trim();
}

/** A line that begins a heading or an item of a list begins a paragraph. */
const OPENING =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|附件)/;
export const PAGE_NUMBER = /^[-—–－]*\s*(?:第\s*)?\d{1,3}(?:\s*页)?\s*[-—–－]*$/;

/** Whether a line goes on with the paragraph of the line before. `left` and `right` are the edges of the text. */
export function goesOn(
  line: PageLine,
  before: PageLine,
  { left, right }: { left: number; right: number },
): boolean {
  const isIndented = line.left > left + line.size * 1.2;
  const wasFull = before.right > right - before.size * 2.5;
  const sameSize = Math.abs(line.size - before.size) < 1.5;
  return !isIndented && wasFull && sameSize && !OPENING.test(line.text);
}
