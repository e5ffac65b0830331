import type { ReturnedChange } from '#domain/returned-draft.ts';
import type { Decision } from '../report-draft.ts';
import type { ReportSession } from '../report-session.ts';
import { accept, type BindingChoice } from './accept.ts';
import { workingReport } from './working-report.ts';

/** What is decided on some changes or remarks of a copy: one step of the history. */
export interface Decided {
  /** Key of the copy. */
  key: string;
  label: string;
  /** Undefined opens them again. */
  decision: Decision | undefined;
  ids: readonly string[];
  /** The changes to be made, where they are accepted. */
  changes?: readonly ReturnedChange[];
  choice?: BindingChoice;
}

/** Records a decision and makes the changes that were accepted. */
export function decide(session: ReportSession, decided: Decided): void {
  const { key, label, decision, ids, changes = [], choice = 'text' } = decided;
  const report = workingReport(session);
  for (const change of changes) accept(change, report, choice);
  for (const id of ids) report.set(`returned.${key}.${id}`, decision);
  session.apply({ label, changes: report.changes() });
}
