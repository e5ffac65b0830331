import { useSyncExternalStore } from 'react';
import type { FocusRequest } from './report-session.ts';
import { useReportSession } from './use-report-session.tsx';

/** The cell the focus should move to, if one was asked for; a new serial is a new request. */
export function useFocusRequest(): FocusRequest | undefined {
  const { focusRequest } = useReportSession();
  return useSyncExternalStore(focusRequest.subscribe, focusRequest.get);
}
