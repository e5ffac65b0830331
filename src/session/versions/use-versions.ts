import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Message } from '#domain/finding.ts';
import type { KeptVersion } from '#store/report-store.ts';
import { reasonOf } from '../stored.ts';
import { useReportSession } from '../use-report-session.tsx';

/** The versions of the open report, the latest first; undefined while they are read, a problem where they cannot be. */
export function useVersions(): {
  versions: readonly KeptVersion[] | undefined;
  problem: Message | undefined;
} {
  const { versions } = useReportSession();
  const { kept, read } = versions;
  const list = useSyncExternalStore(kept.subscribe, kept.get);
  const [problem, setProblem] = useState<Message>();
  useEffect(() => {
    read().catch((reason: unknown) =>
      setProblem({ id: 'store.notRead', values: { reason: reasonOf(reason) } }),
    );
  }, [read]);
  return { versions: list, problem };
}
