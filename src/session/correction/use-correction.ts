import { useCallback, useEffect, useMemo, useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { Correction } from '#domain/correction.ts';
import type { Result } from '#domain/result.ts';
import { correctionOf } from '#tasks/correction.ts';
import type { OpenedReport } from '#tasks/open-report.ts';
import { useHistory } from '../use-history.ts';
import { useReportSession } from '../use-report-session.tsx';
import { useWorkspace } from '../use-workspace.tsx';
import { publishedOf } from './published-of.ts';

/** The published report that the open one corrects, and what is printed otherwise since. */
export interface ShownCorrection {
  published: OpenedReport;
  correction: Correction;
}

/** 更正 of the open report: undefined while it is looked for, a problem where the published report is not here. */
export function useCorrection(): {
  shown: Result<ShownCorrection> | undefined;
  lookAgain: () => void;
} {
  const session = useReportSession();
  const { store, assets } = useWorkspace();
  const { log } = useHistory();
  const supersedes = useWatch({ control: session.form.control, name: 'supersedes' });
  const [found, setFound] = useState<{ of: string; published: Result<OpenedReport> }>();
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn looks again.
  useEffect(() => {
    let wanted = true;
    const { unit, year } = session.form.getValues();
    const correcting = { id: session.id, supersedes, unit: unit.name, year };
    void publishedOf(correcting, { store, assets }).then(
      (published) => wanted && setFound({ of: supersedes, published }),
    );
    return () => {
      wanted = false;
    };
  }, [session, store, assets, supersedes, turn]);
  const published = found?.of === supersedes ? found.published : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each line of the record is a change.
  const shown = useMemo((): Result<ShownCorrection> | undefined => {
    if (!published?.ok) return published;
    const now = { file: session.toFile(), template: session.template };
    const correction = correctionOf(published.value, now);
    return { ok: true, value: { published: published.value, correction } };
  }, [session, published, log]);
  return { shown, lookAgain: useCallback(() => setTurn((one) => one + 1), []) };
}
