import { useEffect, useState } from 'react';
import { type EditionSummary, editionsOfYear, localsFor } from '#domain/choose-edition.ts';
import type { Message } from '#domain/finding.ts';
import type { LocalRequirements } from '#domain/local-requirements.ts';
import type { MovedReport } from '#domain/move-edition.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { editionWith } from '#session/edition-with.ts';
import { tryMove } from '#session/move-kept-report.ts';
import type { ReportSession } from '#session/report-session.ts';
import { useLibrary } from '#session/use-library.ts';
import { useWorkspace } from '#session/use-workspace.tsx';
import type { StoredSummary } from '#store/report-store.ts';

/** What is to be known of a report that may change its edition. */
export type MovableReport = Pick<StoredSummary, 'id' | 'unit' | 'year' | 'edition'>;

/** Ids of an edition and of a local notice; the latter empty for none. */
interface Wanted {
  edition: string;
  local: string;
}

/** Where a report would move to, and what would become of it. */
export interface MoveTarget {
  template: ReportTemplate;
  moved: MovedReport;
}

/** What is offered, what is chosen, and what the choice would do. */
export interface EditionMove {
  session: ReportSession | undefined;
  editions: readonly EditionSummary[];
  locals: readonly LocalRequirements[];
  wanted: Wanted;
  /** Absent while the choice is what the report has already. */
  target: MoveTarget | undefined;
  problem: Message | undefined;
  choose(wanted: Wanted): void;
}

/** Opens a kept report and follows where the clerk would move it. */
export function useEditionMove(report: MovableReport): EditionMove {
  const workspace = useWorkspace();
  const { library } = useLibrary();
  const [session, setSession] = useState<ReportSession>();
  const [problem, setProblem] = useState<Message>();
  const [chosen, setChosen] = useState<Wanted>();
  const [target, setTarget] = useState<MoveTarget>();
  useEffect(() => {
    void workspace.resume(report.id).then((opened) => {
      if (opened.ok) setSession(opened.value);
      else setProblem(opened.problem);
    });
  }, [workspace, report.id]);

  const { regionCode } = session?.form.getValues('unit') ?? {};
  const wish = { year: report.year, ...(regionCode && { regionCode }) };
  const editions = editionsOfYear(library?.editions ?? [], wish);
  const localsOf = (template: string) => localsFor(library?.locals ?? [], { template, ...wish });
  const now = session && library && wantedNow(session, localsOf(session.template.id));
  const wanted = chosen ?? now ?? { edition: '', local: '' };
  const locals = localsOf(wanted.edition);

  const choose = async (next: Wanted) => {
    setChosen(next);
    setTarget(undefined);
    if (!session) return;
    const local = localsOf(next.edition).find(({ id }) => id === next.local);
    const to = await editionWith(workspace, next.edition, local);
    if (!to.ok) return setProblem(to.problem);
    const same = JSON.stringify(to.value) === JSON.stringify(session.template);
    if (!same) setTarget({ template: to.value, moved: tryMove(session, to.value) });
  };
  return { session: library && session, editions, locals, wanted, target, problem, choose };
}

/** The edition a report is in, and the local notice it follows, where that is still kept here. */
function wantedNow({ template }: ReportSession, locals: readonly LocalRequirements[]): Wanted {
  const local = locals.find(({ number }) => number === template.local?.number);
  return { edition: template.id, local: local?.id ?? '' };
}
