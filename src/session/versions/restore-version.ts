import type { Report } from '#domain/report.ts';
import { edits } from '#i18n/edits.zh-cn.ts';
import { wordsOf } from '#i18n/language.ts';
import type { KeptVersion } from '#store/report-store.ts';
import { draftOf } from '../report-draft.ts';
import type { ReportSession } from '../report-session.ts';
import { draftChanges } from './draft-changes.ts';

/** 恢复: makes the report what it was in a version, as one step of the history; how it stands now is kept before. */
export function restoreVersion(session: ReportSession, version: KeptVersion, then: Report): void {
  const words = wordsOf('edits', edits);
  void session.versions.keepBefore(words.before.restore(version.name));
  session.apply({
    label: words.restored(version.name),
    changes: draftChanges(session.form.getValues(), draftOf(then)),
  });
}
