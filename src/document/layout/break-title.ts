/** Words a title is not cut within, beginning where it may be cut. */
const TITLE_WORDS = ['政府信息公开', '信息公开', '工作', '年度报告', '情况'];
const YEAR = /^[0-9０-９〇零一二三四五六七八九]{4}年/u;
const BODY_ENDING = /[省市区县旗乡镇局厅委办部院府处会]$/u;

/** A width in parts of the font size. */
export type WidthOf = (text: string) => number;

/**
 * 标题回行: breaks a title by meaning, the body that issues it on a line of its own,
 * into as few lines as possible and these as even as possible.
 */
export function breakTitle(
  title: string,
  { author, most, widthOf }: { author: string; most: number; widthOf: WidthOf },
): string[] {
  if (widthOf(title) <= most) return [title];
  const places = titleBreaks(title, author);
  const lines = bestLines(title, places, { most, widthOf, author });
  return lines ?? anyLines(title, most, widthOf);
}

/** Code unit indices where the title may be cut. */
function titleBreaks(title: string, author: string): number[] {
  const places: number[] = [];
  for (let index = 1; index < title.length; index += 1) {
    const before = title.slice(0, index);
    const rest = title.slice(index);
    const endsBody = index < author.length && BODY_ENDING.test(before) && !BODY_ENDING.test(rest[0] ?? '');
    const isWord = index > author.length && TITLE_WORDS.some((word) => rest.startsWith(word));
    const isYear = YEAR.test(rest) && !/[0-9０-９]$/u.test(before);
    if (before === author || endsBody || isWord || isYear) places.push(index);
  }
  return places;
}
