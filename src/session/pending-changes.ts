import { get } from 'react-hook-form';
import type { FieldChange } from '#domain/edit.ts';
import type { ReportDraft } from './report-draft.ts';
import { sameValue } from './same-value.ts';

/** What was typed into fields since the last recorded edit. */
export interface PendingChanges {
  /** Takes note of a change; without a field, of the values alone. */
  see(field: string | undefined, values: ReportDraft): void;
  /** The fields that differ from what they were, each once; afterwards nothing is pending. */
  take(): FieldChange[];
}

/** Nothing pending yet. The form hands out a copy of its values at each change: the one before tells what stood there. */
export function createPending(opened: ReportDraft): PendingChanges {
  let previous = opened;
  const before = new Map<string, unknown>();
  return {
    see(field, values) {
      if (field !== undefined && !before.has(field)) before.set(field, get(previous, field));
      previous = values;
    },
    take() {
      const changes = [...before].map(([field, was]) => ({
        field,
        before: was,
        after: get(previous, field) as unknown,
      }));
      before.clear();
      return changes.filter((change) => !sameValue(change.before, change.after));
    },
  };
}
