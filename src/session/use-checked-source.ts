import { useSyncExternalStore } from 'react';
import type { CheckedSource } from '#tasks/check-source.ts';
import { useWorkspace } from './use-workspace.tsx';

/** 检查 of a foreign document, the last one; nothing of it is kept. */
export function useCheckedSource(): CheckedSource | undefined {
  const { checked } = useWorkspace();
  return useSyncExternalStore(checked.subscribe, checked.get);
}
