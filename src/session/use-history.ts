import { useSyncExternalStore } from 'react';
import type { HistoryView } from './edit-history.ts';
import { useReportSession } from './use-report-session.tsx';

/** 修改记录: what can be undone and done again, and what was done so far. */
export function useHistory(): HistoryView {
  const { history } = useReportSession();
  return useSyncExternalStore(history.subscribe, history.get);
}
