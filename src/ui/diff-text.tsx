import type { DiffPiece } from '#domain/returned-draft.ts';
import styles from './diff-text.module.css';
import { HiddenLabel } from './hidden-label.tsx';

export interface DiffTextProps {
  pieces: readonly DiffPiece[];
  /** What is said of a piece to those who cannot see it. */
  said: { inserted: string; deleted: string };
}

/** What stayed, what was taken out and struck through, what was put in and underlined; the colours only help. */
export function DiffText({ pieces, said }: DiffTextProps) {
  return pieces.map(({ text, change }, at) => {
    if (change === undefined) return text;
    const Mark = change === 'inserted' ? 'ins' : 'del';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces never change.
      <Mark key={at} className={styles[change]}>
        <HiddenLabel>{said[change]}</HiddenLabel>
        {text}
      </Mark>
    );
  });
}
