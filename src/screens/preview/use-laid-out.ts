import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Layout } from '#document/page.ts';
import type { ReportDocument } from '#document/tree.ts';
import type { Message } from '#domain/finding.ts';
import { createHeavyWork } from '#session/heavy-work.ts';
import { useHistory } from '#session/use-history.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWorkspace } from '#session/use-workspace.tsx';
import type { FullPrinting } from './export-order.ts';
import { loadPageFonts } from './page-fonts.ts';

/** The pages as last laid out; those before stay in sight while new ones are made. */
export interface LaidOut {
  layout: Layout | undefined;
  /** What the pages print. */
  document: ReportDocument | undefined;
  problem: Message | undefined;
  retry: () => void;
}

/** Lays the open report out beside the page, anew after each change and in each 版式. */
export function useLaidOut(printing: FullPrinting): LaidOut {
  const session = useReportSession();
  const workspace = useWorkspace();
  const { log } = useHistory();
  const work = useMemo(() => createHeavyWork(workspace), [workspace]);
  const [paged, setPaged] = useState<{ layout: Layout; document: ReportDocument }>();
  const [problem, setProblem] = useState<Message>();
  const layOut = useCallback(async () => {
    const order = { file: session.toFile(), template: session.template, printing };
    const [result] = await Promise.all([
      work.run('layOut', order),
      loadPageFonts(workspace.assets),
    ]);
    if (result.ok) setPaged(result.value);
    else if (result.problem.id === 'work.cancelled') return;
    setProblem(result.ok ? undefined : result.problem);
  }, [session, work, workspace, printing]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a longer record means a changed report.
  useEffect(() => {
    void layOut();
    return () => work.cancel();
  }, [layOut, work, log]);
  return { layout: paged?.layout, document: paged?.document, problem, retry: layOut };
}
