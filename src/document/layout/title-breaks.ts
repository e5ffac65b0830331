/** Words of a report's title; it may be cut before them, never within. */
const TITLE_WORDS = ['政府信息公开', '信息公开', '工作', '年度报告', '统计', '情况'];
const YEAR = /^(?:[0-9]{4}|[０-９]{4}|[〇零一二三四五六七八九]{4})年/u;
const ENDS_IN_DIGIT = /[0-9０-９〇零一二三四五六七八九]$/u;
/** The last character of the name of a body within a longer name. */
const BODY = /[省市区县旗乡镇局厅委办部院府处会]/u;

/** Where a title may be cut by meaning: indices into it. */
export function titleBreaks(title: string, author: string): number[] {
  const own = title.startsWith(author) ? author.length : 0;
  const places: number[] = [];
  for (let index = 1; index < title.length; index += 1) {
    const isPlace =
      index < own ? endsBody(title, index) : index === own || beginsWord(title, index);
    if (isPlace) places.push(index);
  }
  return places;
}

function endsBody(title: string, index: number): boolean {
  return BODY.test(title[index - 1] ?? '') && !BODY.test(title[index] ?? '');
}

function beginsWord(title: string, index: number): boolean {
  const rest = title.slice(index);
  if (YEAR.test(rest)) return !ENDS_IN_DIGIT.test(title.slice(0, index));
  if (title.slice(0, index).endsWith('政府') && rest.startsWith('信息公开')) return false;
  return TITLE_WORDS.some((word) => rest.startsWith(word));
}
