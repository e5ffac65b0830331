const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'];

/** Dates in words. A date is YYYY-MM-DD; a moment is an instant of Beijing, YYYY-MM-DD HH:MM. */
export const dates = {
  /** 2026年1月20日 */
  full: (date: string): string => `${year(date)}年${monthDay(date)}`,
  /** 1月20日 */
  monthDay,
  /** 星期二 */
  weekday: (date: string): string => `星期${WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()]}`,
  /** 今天 10:32, 1月16日 16:20 or 2025年3月27日 */
  moment(date: string, time: string, today: string): string {
    if (date === today) return `今天 ${time}`;
    return year(date) === year(today) ? `${monthDay(date)} ${time}` : dates.full(date);
  },
  /** 还有 6 天 */
  daysLeft: (days: number): string => {
    if (days === 0) return '今天到期';
    return days > 0 ? `还有 ${days} 天` : `已过 ${-days} 天`;
  },
};

function year(date: string): number {
  return Number(date.slice(0, 4));
}

function monthDay(date: string): string {
  return `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;
}
