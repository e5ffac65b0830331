const PERIOD = /统计(?:期限|时段|时间|周期|区间)[^。]{0,12}?((?:19|20)\d{2})年/;
const ANY = /(?<!\d)(20\d{2})年/g;
const IN_NAME = /(?<!\d)(20\d{2})(?!\d)/;

/** 报告年度 where no title says it: by the period of the figures, else the year the text speaks of most, else the file's name. */
export function findYear(text: string, name: string): number | undefined {
  const period = PERIOD.exec(text)?.[1];
  if (period !== undefined) return Number(period);
  const counts = new Map<string, number>();
  for (const [, year = ''] of text.matchAll(ANY)) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const year = most?.[0] ?? IN_NAME.exec(name)?.[1];
  return year === undefined ? undefined : Number(year);
}
