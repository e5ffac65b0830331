import type { DiffPiece } from '#domain/returned-draft.ts';
import type { Step } from './token-diff.ts';

/** The steps from one text to another as stretches to read. */
export function diffPieces(steps: readonly Step[]): DiffPiece[] {
  const pieces: DiffPiece[] = [];
  for (const step of steps) {
    const text = step.how === 'inserted' ? step.now.text : step.old.text;
    const change = step.how === 'same' ? undefined : step.how;
    const last = pieces.at(-1);
    if (last && last.change === change) last.text += text;
    else pieces.push({ text, ...(change && { change }) });
  }
  return pieces;
}
