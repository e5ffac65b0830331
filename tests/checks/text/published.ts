import type { CheckedText } from '#checks/text.ts';
import { readPublished } from '../../texts.ts';
import { editions, reportOf, type Wanted } from './report-of.ts';

type Section = { id: string; heading?: string; paragraphs: string[] };

/** A published report as it lies there: each line a paragraph, a line that counts 一、二、三 a heading. */
export function publishedText(
  name: string,
  facts: Pick<Wanted, 'year' | 'edition' | 'front'>,
): CheckedText {
  const lines = readPublished(name)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const opening: string[] = [];
  const sections: Section[] = [];
  for (const line of lines) {
    if (/^[一二三四五六七八九十]{1,2}、[^|。]{2,40}$/.test(line) && !isRow(line)) {
      sections.push({ ...idOf(line, sections, facts.edition ?? '2021'), paragraphs: [] });
    } else (sections[sections.length - 1]?.paragraphs ?? opening).push(line);
  }
  return reportOf({ ...facts, opening, sections });
}

/** Rows of a table that count like headings. */
function isRow(line: string): boolean {
  return /申请数量$|办理结果$|继续办理$/.test(line);
}

function idOf(heading: string, before: readonly Section[], edition: keyof typeof editions) {
  const plain = heading.replace(/^[一二三四五六七八九十]{1,2}、/, '');
  const known = editions[edition].sections.find(
    ({ id, title, aliases = [] }) =>
      before.every((one) => one.id !== id) &&
      [title.replace(/^[一二三四五六七八九十]{1,2}、/, ''), ...aliases].includes(plain),
  );
  return { id: known?.id ?? `added-${before.length + 1}`, heading };
}
