import { useSyncExternalStore } from 'react';
import type { CheckOutcome } from '#domain/outcome.ts';
import { useReportSession } from './use-report-session.tsx';

/** 核对结果 of the whole report. */
export function useOutcome(): CheckOutcome {
  const { outcome } = useReportSession();
  return useSyncExternalStore(outcome.subscribe, outcome.get);
}
