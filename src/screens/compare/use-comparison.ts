import { useMemo } from 'react';
import type { StandingFinding } from '#domain/explained.ts';
import type { Compared } from '#session/compare/compared.ts';
import { lastYearFlags } from '#session/compare/flags.ts';
import { useOpenFindings } from '#session/use-open-findings.ts';
import { useOutcome } from '#session/use-outcome.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import type { FilledReport } from '#tasks/check-figures.ts';
import { type FiguresBeside, figuresBeside } from '#tasks/figure-changes.ts';
import { type PartChange, textChanges } from '#tasks/text-changes.ts';
import { useCompareWords } from './compare-words.ts';

/** The open report beside another one. */
export interface ReportsBeside {
  now: FilledReport;
  before: Compared;
  /** What each of the two is called in heads of columns. */
  names: { now: string; before: string };
  figures: FiguresBeside;
  parts: readonly PartChange[];
  /** What the checks say of a cell beside last year's; nothing where the other is none. */
  flags: ReadonlyMap<string, readonly StandingFinding[]>;
}

const NO_FLAGS: ReportsBeside['flags'] = new Map();

/** Compares the open report, as it stands now, with another. */
export function useComparison(before: Compared): ReportsBeside {
  const session = useReportSession();
  const { sides } = useCompareWords();
  const outcome = useOutcome();
  const { standings } = useOpenFindings();
  const { template } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the report is known by its outcome.
  const now = useMemo(
    () => ({ report: session.toFile().report, template: session.template }),
    [session, outcome],
  );
  const beside = useMemo(
    () => ({ figures: figuresBeside(now, before), parts: textChanges(now, before) }),
    [now, before],
  );
  const flags = useMemo(
    () => (before.kind === 'lastYear' ? lastYearFlags(template, standings.values()) : NO_FLAGS),
    [template, standings, before],
  );
  const isOtherYear = now.report.year !== before.report.year;
  const names = isOtherYear
    ? { now: sides.year(now.report.year), before: sides.year(before.report.year) }
    : { now: sides.now, before: before.version ?? sides.other };
  return { ...beside, now, before, flags, names };
}
