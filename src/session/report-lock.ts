import { edits } from '#i18n/edits.zh-cn.ts';
import { wordsOf } from '#i18n/language.ts';
import type { DraftForm } from './draft-form.ts';
import { type EditHistory, type HistoryMark, reversed } from './edit-history.ts';
import { createStore, type ExternalStore } from './external-store.ts';
import { isBeside } from './report-draft.ts';

/** Whether a report is locked, and whether a change of it waits for the clerk's answer. */
export interface LockState {
  locked: boolean;
  asking: boolean;
}

/** 锁定（防误改）: a switch that refuses nothing. The first change of a locked report is asked about, and recorded. */
export interface ReportLock {
  state: ExternalStore<LockState>;
  /** Locks or unlocks; the record says so. */
  turn(locked: boolean): void;
  /** Tells of the fields that are about to change, or were typed into just now. */
  touch(fields: readonly string[]): void;
  /** The answer: go on, now and until the report is closed, or take the change back. */
  answer(goOn: boolean): void;
}

/** What a lock works on. */
export interface LockedParts {
  locked: boolean;
  form: DraftForm;
  history: EditHistory;
  /** Told after the switch was turned or an answer given, for both are kept. */
  onTurned: () => void;
}

/**
 * The lock of an open report. A change stands while its question is open, for editors hold what was typed in them; it
 * is kept once the answer is there.
 */
export function createReportLock({ locked, form, history, onTurned }: LockedParts): ReportLock {
  const state = createStore<LockState>({ locked, asking: false });
  let allowed = false;
  let before: HistoryMark | undefined;
  const note = (label: string) => {
    history.note(label);
    onTurned();
  };
  return {
    state,
    turn(next) {
      if (next === state.get().locked) return;
      const changes = form.takePending();
      if (changes.length > 0) history.record({ label: wordsOf('edits', edits).typed, changes });
      allowed = false;
      state.set({ locked: next, asking: false });
      note(next ? wordsOf('edits', edits).locked : wordsOf('edits', edits).unlocked);
    },
    touch(fields) {
      const { locked: isLocked, asking } = state.get();
      if (!isLocked || asking || allowed) return;
      if (fields.every(isFree)) return;
      before = history.mark();
      state.set({ locked: true, asking: true });
    },
    answer(goOn) {
      if (!before || !state.get().asking) return;
      allowed = goOn;
      if (!goOn) form.set([...form.takePending().map(reversed), ...history.backTo(before)]);
      before = undefined;
      state.set({ locked: true, asking: false });
      if (goOn) note(wordsOf('edits', edits).changedLocked);
      else onTurned();
    },
  };
}

/** What goes on after the report was locked: where it stands on its way, and what is kept beside it. */
function isFree(field: string): boolean {
  return isBeside(field) || field === 'circulation' || field.startsWith('circulation.');
}
