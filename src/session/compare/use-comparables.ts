import type { StoredSummary } from '#store/report-store.ts';
import { useKept } from '../use-kept.ts';
import { useLastYear } from '../use-last-year.ts';
import { useReportName } from '../use-report-name.ts';
import { useReportSession } from '../use-report-session.tsx';
import { useVersions } from '../versions/use-versions.ts';
import type { Comparable } from './compared.ts';

/** What the open report can be compared with: last year's report, others of its unit kept here, its own versions. */
export function useComparables(): readonly Comparable[] | undefined {
  const { id } = useReportSession();
  const { unit } = useReportName();
  const lastYear = useLastYear();
  const { kept, problem } = useKept();
  const { versions, problem: noVersions } = useVersions();
  if ((!kept && !problem) || (!versions && !noVersions)) return undefined;
  // Last year's report that nobody chose is the kept one of that year.
  const isLast = ({ year }: StoredSummary) =>
    lastYear !== undefined && lastYear.name === undefined && year === lastYear.report.year;
  const others = (kept ?? []).filter(
    (one) => one.id !== id && one.unit.name === unit && !isLast(one),
  );
  return [
    ...(lastYear ? [{ id: 'last' as const, kind: 'lastYear' as const, lastYear }] : []),
    ...others.map((one) => ({ id: `kept-${one.id}`, kind: 'kept' as const, kept: one })),
    ...[...(versions ?? [])]
      .reverse()
      .map((version) => ({ id: version.id, kind: 'version' as const, version })),
  ];
}
