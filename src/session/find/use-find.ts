import { useMemo } from 'react';
import type { Found } from '#domain/find.ts';
import { findInReport } from '#tasks/find-in-report.ts';
import { useHistory } from '../use-history.ts';
import { useLastYear } from '../use-last-year.ts';
import { useReportSession } from '../use-report-session.tsx';

/** The places of the open report that say something, found anew after every change of it. */
export function useFind(wanted: string): readonly Found[] {
  const session = useReportSession();
  const { log } = useHistory();
  const lastYear = useLastYear();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each line of the record is a change.
  return useMemo(() => {
    const { report } = session.toFile();
    return findInReport({ report, template: session.template }, wanted, lastYear?.report);
  }, [session, wanted, lastYear, log]);
}
