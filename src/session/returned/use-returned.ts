import { useMemo, useSyncExternalStore } from 'react';
import type { ReturnedChange, ReturnedComment } from '#domain/returned-draft.ts';
import type { Decision } from '../report-draft.ts';
import type { ReportSession } from '../report-session.ts';
import { useHistory } from '../use-history.ts';
import { useReportSession } from '../use-report-session.tsx';
import { useWorkspace } from '../use-workspace.tsx';
import type { ReturnedHere } from '../workspace.ts';
import { type Standing, standingOf } from './standing.ts';

/** A change of the copy, how the report stands to it, what was decided. */
export interface ReturnedItem {
  change: ReturnedChange;
  standing: Standing;
  decision: Decision | undefined;
}

/** A remark, and whether it was dealt with. */
export interface ReturnedRemark {
  comment: ReturnedComment;
  decision: Decision | undefined;
}

/** 退回稿 of the open report as it stands now. */
export interface ReturnedView {
  here: ReturnedHere;
  items: readonly ReturnedItem[];
  remarks: readonly ReturnedRemark[];
}

/** The copy that was brought back for the open report; undefined where none was since the page was loaded. */
export function useReturned(): ReturnedView | undefined {
  const { returned } = useWorkspace();
  const session = useReportSession();
  const here = useSyncExternalStore(returned.subscribe, returned.get);
  const { log } = useHistory();
  return useMemo(
    () => (log && here?.report === session.id ? viewOf(here, session) : undefined),
    [here, session, log],
  );
}

function viewOf(here: ReturnedHere, session: ReportSession): ReturnedView {
  const decisions = session.form.getValues('returned')[here.key] ?? {};
  const { changes, comments } = here.draft;
  return {
    here,
    items: changes.map((change) => ({
      change,
      standing: standingOf(change, session),
      decision: decisions[change.id],
    })),
    remarks: comments.map((comment) => ({ comment, decision: decisions[comment.id] })),
  };
}

/** Whether a change still waits for the clerk. */
export function isOpen({ standing, decision }: ReturnedItem): boolean {
  return decision === undefined && standing !== 'same';
}

/** Whether a change can be taken over together with others, without a choice. */
export function isPlain(item: ReturnedItem): boolean {
  const { kind } = item.change;
  return isOpen(item) && item.standing === 'asPrinted' && kind !== 'binding' && kind !== 'other';
}
