import type { Message } from '#domain/finding.ts';
import { type Clock, timeOf } from './clock.ts';
import { createStore, type ExternalStore } from './external-store.ts';
import type { SaveState } from './save-state.ts';
import { reasonOf } from './stored.ts';

/** 自动保存: keeps the open report in this browser a moment after each change. */
export interface Autosave {
  state: ExternalStore<SaveState>;
  changed(): void;
  saveNow(): Promise<void>;
  /** The report as it is now stands in a file of this name. */
  inFile(name: string): void;
  dispose(): void;
}

/** Pause after the last change before it is kept, in milliseconds. */
const PAUSE = 400;

/** Keeps by `keep`; saves follow each other, the last one has the last word. */
export function createAutosave(keep: () => Promise<void>, clock: Clock): Autosave {
  const state = createStore<SaveState>({ state: 'saved', inFile: false });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = Promise.resolve();
  let changes = 0;

  const save = async () => {
    const upTo = changes;
    try {
      await keep();
      if (upTo !== changes) return;
      const { problem: _mended, ...rest } = state.get();
      state.set({ ...rest, state: 'saved', at: timeOf(clock.now()) });
    } catch (reason) {
      state.set({ ...state.get(), state: 'failed', problem: problemOf(reason) });
    }
  };
  const saveNow = () => {
    clearTimeout(timer);
    timer = undefined;
    last = last.then(save);
    return last;
  };
  const stopWatching = onLeaving(() => timer !== undefined && void saveNow());
  return {
    state,
    changed() {
      changes += 1;
      clearTimeout(timer);
      timer = setTimeout(saveNow, PAUSE);
      const now = state.get();
      if (now.state !== 'saving' || now.inFile)
        state.set({ ...now, state: 'saving', inFile: false });
    },
    saveNow,
    inFile: (fileName) => state.set({ ...state.get(), inFile: true, fileName }),
    dispose() {
      stopWatching();
      if (timer !== undefined) void saveNow();
    },
  };
}

/** A page that is hidden may never be seen again: what waits is kept at once. */
function onLeaving(leave: () => void): () => void {
  const hidden = () => document.visibilityState === 'hidden' && leave();
  document.addEventListener('visibilitychange', hidden);
  window.addEventListener('pagehide', leave);
  return () => {
    document.removeEventListener('visibilitychange', hidden);
    window.removeEventListener('pagehide', leave);
  };
}

function problemOf(reason: unknown): Message {
  const isNamed = typeof reason === 'object' && reason !== null && 'name' in reason;
  if (isNamed && reason.name === 'QuotaExceededError') return { id: 'store.full', values: {} };
  return { id: 'store.failed', values: { reason: reasonOf(reason) } };
}
