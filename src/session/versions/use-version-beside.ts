import { useEffect, useMemo, useState } from 'react';
import type { Report } from '#domain/report.ts';
import type { Result } from '#domain/result.ts';
import type { KeptVersion } from '#store/report-store.ts';
import { draftOf } from '../report-draft.ts';
import { useOutcome } from '../use-outcome.ts';
import { useReportSession } from '../use-report-session.tsx';
import { useWorkspace } from '../use-workspace.tsx';
import { type Differences, differencesOf } from './differences.ts';
import { draftChanges } from './draft-changes.ts';
import { readVersion } from './read-version.ts';

/** A version read, and how far the report has gone since; undefined while it is being read. */
export type VersionBeside =
  | { read: Extract<Result<Report>, { ok: false }> }
  | { read: Extract<Result<Report>, { ok: true }>; differences: Differences };

/** Reads a version and compares the open report with it, whenever that changes. */
export function useVersionBeside(version: KeptVersion): VersionBeside | undefined {
  const session = useReportSession();
  const { assets } = useWorkspace();
  const outcome = useOutcome();
  const [read, setRead] = useState<Result<Report>>();
  useEffect(() => {
    let wanted = true;
    void readVersion(session, version, assets).then((result) => wanted && setRead(result));
    return () => {
      wanted = false;
    };
  }, [session, version, assets]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the report is known by its outcome.
  return useMemo(() => {
    if (!read?.ok) return read && { read };
    const changes = draftChanges(session.form.getValues(), draftOf(read.value));
    return { read, differences: differencesOf(changes) };
  }, [read, session, outcome]);
}
