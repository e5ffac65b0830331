import { useCallback, useEffect, useState } from 'react';
import type { Message } from '#domain/finding.ts';
import { useWorkspace } from '#session/use-workspace.tsx';
import type { StoredSummary } from '#store/report-store.ts';

/** What is kept in this browser: undefined while it is being read, a problem where it cannot be. */
export function useKept(): {
  kept: readonly StoredSummary[] | undefined;
  problem: Message | undefined;
  refresh: () => void;
} {
  const { store } = useWorkspace();
  const [kept, setKept] = useState<readonly StoredSummary[]>();
  const [problem, setProblem] = useState<Message>();
  const refresh = useCallback(() => {
    store.list().then(setKept, (reason: unknown) => setProblem(notRead(reason)));
  }, [store]);
  useEffect(refresh, [refresh]);
  return { kept, problem, refresh };
}

function notRead(reason: unknown): Message {
  return {
    id: 'store.notRead',
    values: { reason: reason instanceof Error ? reason.message : '' },
  };
}
