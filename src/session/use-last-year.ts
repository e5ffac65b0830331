import { useSyncExternalStore } from 'react';
import type { LastYear } from './last-year.ts';
import { useReportSession } from './use-report-session.tsx';

/** 上年报告 that the open report is compared with, where there is one. */
export function useLastYear(): LastYear | undefined {
  const { lastYear } = useReportSession();
  return useSyncExternalStore(lastYear.subscribe, lastYear.get);
}

/** A last year's report that waits for the clerk to say what to take of it. */
export function useLastYearOffer(): LastYear | undefined {
  const { lastYearOffer } = useReportSession();
  return useSyncExternalStore(lastYearOffer.subscribe, lastYearOffer.get);
}
