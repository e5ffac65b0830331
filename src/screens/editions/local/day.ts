/** MM-DD of a day typed as 1月26日, 1-26 or 01.26; undefined where it is none. */
export function dayOf(typed: string): string | undefined {
  const [, month, day] = /^(\d{1,2})\s*[月\-./]\s*(\d{1,2})\s*日?$/.exec(typed.trim()) ?? [];
  if (month === undefined || day === undefined) return undefined;
  const text = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const exists = new Date(`2024-${text}T00:00:00Z`).toJSON()?.slice(5, 10) === text;
  return exists ? text : undefined;
}

/** 1月26日 of 01-26. */
export function dayWords(date: string): string {
  const [month, day] = date.split('-').map(Number);
  return `${month}月${day}日`;
}
