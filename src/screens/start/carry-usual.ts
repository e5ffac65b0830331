import { carriedItems, isUsual } from '#session/carry-over/carried-items.ts';
import { carryOver } from '#session/carry-over/carry-over.ts';
import { beforeYear } from '#session/last-year.ts';
import type { ReadLastYear } from '#session/read-last-year.ts';
import type { ReportSession } from '#session/report-session.ts';

/** Fills a new report with what one usually takes over; a file that does not say its year is taken for the year before. */
export function carryUsual(session: ReportSession, read: ReadLastYear, year: number): void {
  const last = beforeYear(read, year);
  carryOver(session, last, carriedItems(session, last).filter(isUsual));
}
