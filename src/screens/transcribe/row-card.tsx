import { type Ref, useState } from 'react';
import type { EntryRow } from '#tasks/entry-rows.ts';
import { Button } from '#ui/button.tsx';
import { layOnClipboard } from '#ui/lay-on-clipboard.ts';
import { Verdict } from '#ui/verdict.tsx';
import { BigFigure } from './big-figure.tsx';
import { KeyHints } from './key-hints.tsx';
import type { RowState } from './row-state.ts';
import { stateSigns } from './state-signs.ts';
import styles from './transcribe.module.css';
import { useTranscribeWords } from './transcribe-words.ts';

export interface RowCardProps {
  row: EntryRow;
  place: { index: number; all: number };
  state: RowState;
  /** False where the browser keeps no marks. */
  kept: boolean;
  acts: Readonly<Record<'next' | 'previous' | 'mark' | 'unmark', () => void>>;
  ref: Ref<HTMLElement>;
}

/** The row at hand: what leads to it, and its figures. */
export function RowCard({ row, place, state, kept, acts, ref }: RowCardProps) {
  const words = useTranscribeWords();
  const [copied, setCopied] = useState<string>();
  const path = [words.table(row.table.name, row.table.title), ...row.path];
  const copy = (text: string) =>
    setCopied(layOnClipboard({ text }) ? words.copied(text) : words.refused);
  return (
    <main className={styles.card} ref={ref} tabIndex={-1} aria-label={words.title}>
      <p className={styles.place}>
        {words.row(place.index, place.all)}
        <Verdict {...stateSigns[state]} word={words.states[state]} />
      </p>
      <ol className={styles.path}>
        {path.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h2 className={styles.label}>{row.label}</h2>
      <div className={styles.figures}>
        {row.cells.map((cell) => (
          <BigFigure key={cell.address} cell={cell} onCopy={copy} />
        ))}
      </div>
      <p className={styles.copied} role="status">
        {copied}
      </p>
      <div className={styles.acts}>
        <Button onClick={acts.previous} disabled={place.index === 1}>
          {words.previous}
        </Button>
        <Button onClick={acts.next} disabled={place.index === place.all}>
          {words.next}
        </Button>
        <Button look="primary" onClick={acts.mark}>
          {words.mark}
        </Button>
        {state !== 'open' && (
          <Button look="quiet" onClick={acts.unmark}>
            {words.unmark}
          </Button>
        )}
      </div>
      {!kept && <p role="alert">{words.unkept}</p>}
      <KeyHints />
    </main>
  );
}
