/** 2026-01-23 as a document prints it: 2026年1月23日. */
export function printedDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
