import type { Contact } from '#domain/report.ts';

const DAY = '(\\d{4})年(\\d{1,2})月(\\d{1,2})日';
const PERIOD = new RegExp(`${DAY}起?[^\\d]{0,4}${DAY}`);
const SIGNED = new RegExp(`^${DAY}$`);
const LONGEST_DAY = 40;
const PUBLISHED =
  /(?:发布|公布|公开)(?:日期|时间)[:：\s|]{0,6}(\d{4})[-/年.](\d{1,2})[-/月.](\d{1,2})/;
const STAMP = /^(\d{4})-(\d{2})-(\d{2})\s+\d{1,2}:\d{2}(?::\d{2})?$/;
const OFFICE = /与([^，,。；;（(]{3,30}?)联系|联系([^，,。；;（(]{3,30}?)[（(]/;

/** 统计期限, both days as YYYY-MM-DD; undefined where the text does not say it whole. */
export function statedPeriod(text: string): { from: string; to: string } | undefined {
  const [, y1, m1, d1, y2, m2, d2] = PERIOD.exec(text.replace(/\s+/g, '')) ?? [];
  const from = day(y1, m1, d1);
  const to = day(y2, m2, d2);
  return from !== undefined && to !== undefined && from < to ? { from, to } : undefined;
}

/** 成文日期 where a line is nothing else. */
export function signingDay(line: string): string | undefined {
  if (line.length > LONGEST_DAY) return undefined;
  const [, year, month, date] = SIGNED.exec(line.replace(/\s+/g, '')) ?? [];
  return day(year, month, date);
}

/** 公布日期 as the page above the text tells it: 发布日期：2022-01-28, or a line that is a day and a time. */
export function publicationDay(line: string): string | undefined {
  const [, year, month, date] = PUBLISHED.exec(line) ?? STAMP.exec(line.trim()) ?? [];
  return day(year, month, date);
}

/** 联系方式 as the opening tells them. */
export function statedContact(text: string): Contact {
  const office = OFFICE.exec(text);
  const after = (label: string, value: string) =>
    new RegExp(`${label}[:：为]?\\s*(${value})`).exec(text)?.[1]?.trim();
  const address = after('地址', '[^，,；;。）)]{4,40}');
  const postcode = after('邮(?:政)?编(?:码)?', '\\d{6}');
  const phone = after('电话', '[\\d—–－-]{7,20}');
  const email = after('(?:邮箱|信箱|邮件)', '[\\w.+-]+@[\\w.-]+');
  return {
    office: office?.[1] ?? office?.[2] ?? '',
    ...(address !== undefined && { address }),
    ...(postcode !== undefined && { postcode }),
    ...(phone !== undefined && { phone }),
    ...(email !== undefined && { email }),
  };
}

/** A day that exists, YYYY-MM-DD. */
function day(year?: string, month?: string, date?: string): string | undefined {
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const written = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const real = new Date(`${written}T00:00:00Z`).toJSON()?.slice(0, 10);
  return real === written ? written : undefined;
}
