import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import styles from './toast.module.css';

/** A word on what was just done, with at most one thing to do about it. */
export interface ToastNote {
  text: string;
  act?: { label: string; run: () => void };
}

const SHOWN_MS = 8000;
const ShowToast = createContext<(note: ToastNote) => void>(() => {});

/** Shows a note at the foot of the screen; a new one takes the place of the old. */
export function useToast(): (note: ToastNote) => void {
  return useContext(ShowToast);
}

/** The foot of the screen where notes appear. `close` is the word of its button. */
export function ToastProvider({ close, children }: { close: string; children: ReactNode }) {
  const [note, setNote] = useState<ToastNote>();
  const show = useMemo(() => (next: ToastNote) => setNote({ ...next }), []);
  useEffect(() => {
    if (!note) return;
    const timer = setTimeout(() => setNote(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [note]);
  return (
    <ShowToast.Provider value={show}>
      {children}
      <div className={styles.place} role="status">
        {note && (
          <div className={styles.toast}>
            <span>{note.text}</span>
            {note.act && <Act act={note.act} onDone={() => setNote(undefined)} />}
            <Button
              look="link"
              size="small"
              square
              aria-label={close}
              onClick={() => setNote(undefined)}
            >
              <Icon name="close" />
            </Button>
          </div>
        )}
      </div>
    </ShowToast.Provider>
  );
}

function Act({ act, onDone }: { act: NonNullable<ToastNote['act']>; onDone: () => void }) {
  const run = () => {
    act.run();
    onDone();
  };
  return (
    <Button look="link" size="small" onClick={run}>
      {act.label}
    </Button>
  );
}
