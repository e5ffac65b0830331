import { useEffect, useRef, useState } from 'react';
import type { RowMarks } from '#store/office-store.ts';
import type { EntryRow } from '#tasks/entry-rows.ts';
import { HiddenLabel } from '#ui/hidden-label.tsx';
import { RowCard } from './row-card.tsx';
import { type RowKey, rowKeyOf } from './row-keys.ts';
import { RowList } from './row-list.tsx';
import { nextOpen, stateOf, turned } from './row-state.ts';
import { spokenRow } from './spoken-row.ts';
import styles from './transcribe.module.css';
import { useTranscribeWords } from './transcribe-words.ts';

export interface RowDeskProps {
  rows: readonly EntryRow[];
  marks: RowMarks;
  kept: boolean;
  onMarks: (marks: RowMarks) => void;
}

/** All rows in a list, and the one at hand large; the arrows go from row to row, Enter marks the row and goes on. */
export function RowDesk({ rows, marks, kept, onMarks }: RowDeskProps) {
  const words = useTranscribeWords();
  const [at, setAt] = useState(() => nextOpen(rows, marks, rows.length - 1));
  const card = useRef<HTMLElement>(null);
  const index = Math.min(at, rows.length - 1);
  const row = rows[index];
  const last = rows.length - 1;
  const markAndGo = () => {
    if (!row) return;
    const now = turned(marks, row, true);
    onMarks(now);
    setAt(nextOpen(rows, now, index));
  };
  const acts: Record<RowKey, () => void> = {
    next: () => setAt(Math.min(index + 1, last)),
    previous: () => setAt(Math.max(index - 1, 0)),
    first: () => setAt(0),
    last: () => setAt(last),
    mark: markAndGo,
  };
  useRowKeys((key) => acts[key]());
  const go = (to: number) => {
    setAt(to);
    card.current?.focus();
  };
  if (!row) return null;
  return (
    <div className={styles.screen}>
      <p className={styles.spoken} role="status">
        <HiddenLabel>{spokenRow(row, words)}</HiddenLabel>
      </p>
      <RowList rows={rows} marks={marks} at={index} onGo={go} onRestart={() => onMarks({})} />
      <RowCard
        ref={card}
        key={row.id}
        row={row}
        place={{ index: index + 1, all: rows.length }}
        state={stateOf(row, marks)}
        kept={kept}
        acts={{ ...acts, unmark: () => onMarks(turned(marks, row, false)) }}
      />
    </div>
  );
}

/** Hears the keys wherever the focus is, so that the eyes can stay on the other system's screen. */
function useRowKeys(act: (key: RowKey) => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = rowKeyOf(event);
      if (!key) return;
      event.preventDefault();
      latest.current(key);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
