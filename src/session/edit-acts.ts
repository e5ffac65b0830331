import type { CellAddress } from '#domain/address.ts';
import type { Edit, FieldChange } from '#domain/edit.ts';
import { edits } from '#i18n/edits.zh-cn.ts';
import { wordsOf } from '#i18n/language.ts';
import type { DraftForm } from './draft-form.ts';
import { type EditHistory, reversed } from './edit-history.ts';
import type { ReportLock } from './report-lock.ts';

/** What changes the open report, each one step of its history. */
export interface EditActs {
  apply(edit: Edit): void;
  record(label: string): void;
  undo(): void;
  redo(): void;
}

/** What the acts work on. */
export interface ActedOn {
  form: DraftForm;
  history: EditHistory;
  lock: ReportLock;
}

/** Acts on a form and its history; undoing and redoing show the first figure they changed. */
export function createEditActs(
  { form, history, lock }: ActedOn,
  show: (address: CellAddress) => void,
): EditActs {
  const record = (label: string) => {
    const changes = form.takePending();
    if (changes.length > 0) history.record({ label, changes });
  };
  const touch = (edit: Edit | undefined) =>
    edit && lock.touch(edit.changes.map(({ field }) => field));
  const turn = (edit: Edit | undefined, changes: readonly FieldChange[] = []) => {
    form.set(changes);
    const figure = edit?.changes.find(({ field }) => field.startsWith('figures.'));
    if (figure) show(figure.field.slice('figures.'.length));
  };
  return {
    record,
    apply({ label, changes }) {
      lock.touch(changes.map(({ field }) => field));
      const typed = new Map(form.takePending().map((change) => [change.field, change]));
      const stood = changes.map(({ field, before, after }) => {
        const change = typed.get(field);
        return { field, before: change ? change.before : before, after };
      });
      form.set(stood);
      history.record({ label, changes: stood });
    },
    undo() {
      record(wordsOf('edits', edits).typed);
      touch(history.mark().history.done.at(-1));
      const edit = history.takeBack();
      turn(edit, edit?.changes.map(reversed).reverse());
    },
    redo() {
      record(wordsOf('edits', edits).typed);
      touch(history.mark().history.undone[0]);
      const edit = history.doAgain();
      turn(edit, edit?.changes);
    },
  };
}
