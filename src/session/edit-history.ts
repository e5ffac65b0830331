import type { Edit, FieldChange, History } from '#domain/edit.ts';
import type { LogEntry } from '#domain/report.ts';
import { createStore, type ExternalStore } from './external-store.ts';
import { isBeside } from './report-draft.ts';

/** What the undo and redo buttons and the list of changes show. */
export interface HistoryView {
  canUndo: boolean;
  canRedo: boolean;
  undoLabel?: string;
  redoLabel?: string;
  /** 修改记录, oldest first. */
  log: readonly LogEntry[];
}

/** The history of the open report: what was done, what was undone, and the record that goes into the file. */
export interface EditHistory {
  view: ExternalStore<HistoryView>;
  /** Records a new edit; what was undone can no longer be done again. */
  record(edit: Edit): void;
  /** Puts a line into the record that nothing can undo: what was exported, and what was open then. */
  note(label: string): void;
  /** Takes the newest edit back and returns it, for its fields to be set to what they were. */
  takeBack(): Edit | undefined;
  /** Does the edit undone last again and returns it. */
  doAgain(): Edit | undefined;
  /** Where the history stands now. */
  mark(): HistoryMark;
  /** Takes all back that was done or undone since, out of the record too; returns the fields to be set for it. */
  backTo(mark: HistoryMark): FieldChange[];
}

/** A place in the history to come back to. */
export interface HistoryMark {
  history: History;
  log: readonly LogEntry[];
}

/** What the record says of an undone and a redone edit. */
export interface HistoryWords {
  undone(label: string): string;
  redone(label: string): string;
}

/** Steps one can undo; older ones stay in the record. */
const DEPTH = 500;

/** A history that begins with the record of an opened file. */
export function createEditHistory(
  opened: readonly LogEntry[],
  now: () => string,
  words: () => HistoryWords,
): EditHistory {
  let history: History = { done: [], undone: [] };
  const view = createStore<HistoryView>({ canUndo: false, canRedo: false, log: opened });
  const turn = (next: History, label: string, changes: readonly FieldChange[]) => {
    history = next;
    const kept = changes.filter(({ field }) => !isBeside(field));
    const entry = { at: now(), label, changes: kept.map(textChange) };
    view.set(viewOf(history, [...view.get().log, entry]));
  };
  return {
    view,
    record(edit) {
      const done = [...history.done, edit].slice(-DEPTH);
      turn({ done, undone: [] }, edit.label, edit.changes);
    },
    note: (label) => turn(history, label, []),
    takeBack() {
      const edit = history.done.at(-1);
      if (!edit) return undefined;
      const next = { done: history.done.slice(0, -1), undone: [edit, ...history.undone] };
      turn(next, words().undone(edit.label), edit.changes.map(reversed));
      return edit;
    },
    doAgain() {
      const [edit, ...undone] = history.undone;
      if (!edit) return undefined;
      turn({ done: [...history.done, edit], undone }, words().redone(edit.label), edit.changes);
      return edit;
    },
    mark: () => ({ history, log: view.get().log }),
    backTo(mark) {
      const { done, undone } = history;
      const came = done.filter((edit) => !mark.history.done.includes(edit)).reverse();
      const went = mark.history.done.filter((edit) => undone.includes(edit));
      history = mark.history;
      view.set(viewOf(history, mark.log));
      return [
        ...came.flatMap(({ changes }) => changes.map(reversed).reverse()),
        ...went.flatMap(({ changes }) => changes),
      ];
    },
  };
}

/** The same change, the other way round. */
export function reversed({ field, before, after }: FieldChange): FieldChange {
  return { field, before: after, after: before };
}

function viewOf({ done, undone }: History, log: readonly LogEntry[]): HistoryView {
  const last = done.at(-1);
  const [next] = undone;
  return {
    canUndo: last !== undefined,
    canRedo: next !== undefined,
    ...(last && { undoLabel: last.label }),
    ...(next && { redoLabel: next.label }),
    log,
  };
}

/** The record keeps short texts, figures above all; of longer things it names the field alone. */
function textChange({ field, before, after }: FieldChange): LogEntry['changes'][number] {
  return {
    field,
    ...(typeof before === 'string' && before !== '' && { before }),
    ...(typeof after === 'string' && after !== '' && { after }),
  };
}
