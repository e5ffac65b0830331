import { useCallback, useEffect, useState } from 'react';
import type { Message } from '#domain/finding.ts';
import type { StoredSummary } from '#store/report-store.ts';
import { reasonOf } from './stored.ts';
import { useWorkspace } from './use-workspace.tsx';

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
    store
      .list()
      .then(setKept, (reason: unknown) =>
        setProblem({ id: 'store.notRead', values: { reason: reasonOf(reason) } }),
      );
  }, [store]);
  useEffect(refresh, [refresh]);
  return { kept, problem, refresh };
}
