import { counted } from './counted.ts';
import type { dates as chinese } from './dates.zh-cn.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Dates in words. A date is YYYY-MM-DD; a moment is an instant of Beijing, YYYY-MM-DD HH:MM. */
export const dates: typeof chinese = {
  /** 20 January 2026 */
  full: (date) => `${monthDay(date)} ${year(date)}`,
  /** 20 January */
  monthDay,
  /** Tuesday */
  weekday: (date) => WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '',
  /** Today 10:32, 16 January 16:20 or 27 March 2025 */
  moment(date, time, today) {
    if (date === today) return `Today ${time}`;
    return year(date) === year(today) ? `${monthDay(date)} ${time}` : dates.full(date);
  },
  /** 6 days left */
  daysLeft: (days) => {
    if (days === 0) return 'Due today';
    return days > 0 ? `${counted(days, 'day')} left` : `${counted(-days, 'day')} overdue`;
  },
};

function year(date: string): number {
  return Number(date.slice(0, 4));
}

function monthDay(date: string): string {
  return `${Number(date.slice(8, 10))} ${MONTHS[Number(date.slice(5, 7)) - 1]}`;
}
