import type { ReturnedChange } from '#domain/returned-draft.ts';
import { edits } from '#i18n/edits.zh-cn.ts';
import { wordsOf } from '#i18n/language.ts';
import type { Decision } from '../report-draft.ts';
import type { ReportSession } from '../report-session.ts';
import { accept, type BindingChoice } from './accept.ts';
import { workingReport } from './working-report.ts';

/** What is decided on some changes or remarks of a copy: one step of the history. */
export interface Decided {
  /** Key of the copy. */
  key: string;
  /** What the copy is called. */
  copy: string;
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
  const { key, copy, label, decision, ids, changes = [], choice = 'text' } = decided;
  if (changes.length > 0) {
    void session.versions.keepBefore(wordsOf('edits', edits).before.returned(copy));
  }
  const report = workingReport(session);
  for (const change of changes) accept(change, report, choice);
  for (const id of ids) report.set(`returned.${key}.${id}`, decision);
  session.apply({ label, changes: report.changes() });
}
