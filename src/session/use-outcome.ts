import type { CheckOutcome } from '#domain/outcome.ts';
import { useLate } from './use-late.ts';
import { useReportSession } from './use-report-session.tsx';

/** 核对结果 of the whole report, as soon as there is time to show it. */
export function useOutcome(): CheckOutcome {
  return useLate(useReportSession().outcome);
}
