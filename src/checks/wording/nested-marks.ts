import type { TextEdit } from './edits.ts';

/** A pair of marks, and the pair that takes its place inside itself. */
export interface MarkPair {
  opening: string;
  closing: string;
  inner: readonly [opening: string, closing: string];
  /** Marks that stand further apart are not thought to belong together. */
  farthest: number;
}

/** Pairs right inside a pair of the same marks, with the inner marks put in place. One look at each mark. */
export function nestedMarks(
  text: string,
  { opening, closing, inner, farthest }: MarkPair,
): TextEdit[] {
  const edits: TextEdit[] = [];
  // The last marks seen, the latest last: opening, opening, closing, closing.
  const seen: { at: number; opens: boolean }[] = [];
  let open = text.indexOf(opening);
  let close = text.indexOf(closing);
  while (close >= 0) {
    const opens = open >= 0 && open < close;
    seen.push({ at: opens ? open : close, opens });
    if (opens) open = text.indexOf(opening, open + 1);
    else close = text.indexOf(closing, close + 1);
    const [a, b, c, d] = seen.slice(-4);
    if (!a?.opens || !b?.opens || !c || c.opens || !d || d.opens) continue;
    if (d.at - c.at > farthest || b.at - a.at > farthest || c.at - b.at > farthest) continue;
    if (c.at === b.at + 1) continue;
    const words = text.slice(b.at + 1, c.at);
    edits.push({ start: b.at, end: c.at + 1, text: inner[0] + words + inner[1] });
  }
  return edits;
}
