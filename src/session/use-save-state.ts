import { useSyncExternalStore } from 'react';
import type { SaveState } from './save-state.ts';
import { useReportSession } from './use-report-session.tsx';

/** Whether and when the open report was kept. */
export function useSaveState(): SaveState {
  const { saveState } = useReportSession();
  return useSyncExternalStore(saveState.subscribe, saveState.get);
}
