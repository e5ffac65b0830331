import type { OpenFindings } from '#domain/explained.ts';
import { useLate } from './use-late.ts';
import { useReportSession } from './use-report-session.tsx';

/** 核对结果 of the whole report, weighed with the 情况说明, as soon as there is time to show it. */
export function useOpenFindings(): OpenFindings {
  return useLate(useReportSession().open);
}
