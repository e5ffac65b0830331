import { createFormControl, type FieldPath } from 'react-hook-form';
import type { FieldChange } from '#domain/edit.ts';
import { handsMoved } from './hands.ts';
import { createPending } from './pending-changes.ts';
import type { ReportDraft } from './report-draft.ts';
import type { ReportForm } from './report-session.ts';

/** The form of a report, and what of it was typed but not yet recorded as an edit. */
export interface DraftForm {
  form: ReportForm;
  /** The report as it stands now; read it, never write to it. */
  draft(): ReportDraft;
  /** Sets fields in one go: `onChange` hears of it once. */
  set(changes: readonly FieldChange[]): void;
  /** What changed since the last call, with what stood there before. */
  takePending(): FieldChange[];
  dispose(): void;
}

/** Opens a form over a draft; `onChange` is called after each change, by typing or by `set`, `onTyped` before it after typing. */
export function createDraftForm(
  draft: ReportDraft,
  onChange: () => void,
  onTyped: (field: string) => void,
): DraftForm {
  const { formControl: form } = createFormControl<ReportDraft>({ defaultValues: draft });
  const pending = createPending(draft);
  let setting = false;
  const stop = form.subscribe({
    formState: { values: true },
    callback: ({ name, values }) => {
      pending.see(setting ? undefined : name, values);
      if (setting) return;
      if (name?.startsWith('figures.')) handsMoved();
      if (name !== undefined) onTyped(name);
      onChange();
    },
  });
  return {
    form,
    draft: () => form.getValues(),
    set(changes) {
      setting = true;
      for (const { field, after } of changes) setField(form, field, after);
      setting = false;
      onChange();
    },
    takePending: pending.take,
    dispose: stop,
  };
}

function setField(form: ReportForm, field: string, value: unknown): void {
  form.setValue(field as FieldPath<ReportDraft>, value as never);
}
