import { isChrome } from './page-chrome.ts';
import { lineText, type SourceLine } from './source-lines.ts';

/** 标题 as the source prints it, and what it says: whose report, of which year. */
export interface FoundTitle {
  text: string;
  unit?: string;
  year?: number;
  /** First and last line of it; absent where it stands in a sentence or in the file's properties. */
  lines?: { from: number; to: number };
}

const REPORT = '(?:政府)?信息公开(?:工作)?的?(?:年度)?(?:工作)?(?:年度)?(?:报告|年报)';
const TITLE = new RegExp(`^(.{0,50}?)${REPORT}(?:[（(].{1,12}[)）])?$`);
const NAMED = new RegExp(
  `(?:公布|发布|编制|报告)(([^,，。;；、]{2,30}?)((?:19|20)\\d{2})年度?${REPORT})`,
);
const YEAR = /(?<!\d)((?:19|20)\d{2})年?度?/;
const SPACE = /[\s\u200b-\u200f\ufeff]+/g;
const LONGEST = 70;

/**
 * The title among the lines before the first section: a line of its own, or two that make one together. One that names
 * no unit may be the name of a page's column; it is meant where no whole title follows.
 */
export function findTitle(lines: readonly SourceLine[], before: number): FoundTitle | undefined {
  let bare: FoundTitle | undefined;
  for (let at = 0; at < before; at += 1) {
    const text = titleText(lines[at]);
    const own = text === undefined ? undefined : said(text);
    if (text === undefined || !own) continue;
    if (own.unit !== undefined && !(bare && own.year === undefined)) {
      return { ...own, lines: { from: at, to: at } };
    }
    const above = titleText(lines[at - 1]);
    const joined = above === undefined ? undefined : said(above + text);
    if (!bare && joined?.unit !== undefined) return { ...joined, lines: { from: at - 1, to: at } };
    bare ??= { ...own, lines: { from: at, to: at } };
  }
  return bare;
}

/** What may be a title, or one of its two lines: it stands alone and is no part of the page around the report. */
function titleText(line: SourceLine | undefined): string | undefined {
  if (!line || line.cell || line.aside || filled(line) !== 1) return undefined;
  const text = compact(lineText(line));
  return text.length > LONGEST || isChrome(lineText(line)) ? undefined : text;
}

/** What a title says: from a web page's own title, or any text that may be one. */
export function said(title: string): FoundTitle | undefined {
  const text = compact(title);
  const [, before] = (text.length <= LONGEST && TITLE.exec(text)) || [];
  if (before === undefined) return undefined;
  const year = YEAR.exec(before)?.[1];
  const unit = before
    .replace(YEAR, '')
    .replace(/^关于|关于$|[《》:：]/g, '')
    .trim();
  return { text, ...(unit !== '' && { unit }), ...(year !== undefined && { year: Number(year) }) };
}

/** A title that stands within a sentence: 现公布…2015年…年度报告. */
export function titleInText(text: string): FoundTitle | undefined {
  const [, whole, unit = '', year] = NAMED.exec(text.replace(SPACE, '')) ?? [];
  if (whole === undefined || year === undefined) return undefined;
  return { text: whole, unit, year: Number(year) };
}

function filled({ pieces }: SourceLine): number {
  return pieces.filter(({ text }) => text !== '').length;
}

function compact(text: string): string {
  return text
    .slice(0, LONGEST * 4)
    .replace(SPACE, '')
    .trim();
}
