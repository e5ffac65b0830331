import { useSyncExternalStore } from 'react';
import type { LockState } from './report-lock.ts';
import { useReportSession } from './use-report-session.tsx';

/** 锁定 of the open report as it stands now. */
export function useLock(): LockState {
  const { lock } = useReportSession();
  return useSyncExternalStore(lock.state.subscribe, lock.state.get);
}
