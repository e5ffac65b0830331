import type { FigureRun } from '#domain/move-edition.ts';
import type { Step } from './token-diff.ts';
import { isNumber, type Token } from './tokens.ts';

/** A bound figure, and the number that was typed over it. */
export interface Overtyped {
  old: Token & { run: FigureRun };
  now: Token;
}

/**
 * Tells figures that were typed over from words that were changed: where as many numbers came as went, each stands for
 * the one before it. In the steps that are returned the figures stand as they did.
 */
export function overtyped(steps: readonly Step[]): { steps: Step[]; figures: Overtyped[] } {
  const figures: Overtyped[] = [];
  const result = hunksOf(steps).flatMap((hunk): Step[] => {
    const gone = hunk.flatMap((step) =>
      step.how === 'deleted' && (isNumber(step.old) || step.old.run) ? [step.old] : [],
    );
    const come = hunk.flatMap((step) =>
      step.how === 'inserted' && isNumber(step.now) ? [step.now] : [],
    );
    if (gone.length === 0 || gone.length !== come.length) return hunk;
    const pairs = new Map<Token, Token & { run: FigureRun }>();
    gone.forEach((old, at) => {
      const now = come[at];
      if (!old.run || !now) return;
      const bound = { ...old, run: old.run };
      pairs.set(now, bound);
      figures.push({ old: bound, now });
    });
    const kept = new Set([...pairs.values()].map(({ at }) => at));
    return hunk.flatMap((step): Step[] => {
      if (step.how === 'deleted') return step.old.run && kept.has(step.old.at) ? [] : [step];
      const figure = step.how === 'inserted' ? pairs.get(step.now) : undefined;
      return figure ? [{ how: 'same', old: figure, now: figure }] : [step];
    });
  });
  return { steps: result, figures };
}

/** Steps in stretches: single ones that change nothing, and all that change something beside each other. */
function hunksOf(steps: readonly Step[]): Step[][] {
  const hunks: Step[][] = [];
  for (const step of steps) {
    const last = hunks.at(-1);
    const joins = last && step.how !== 'same' && last[0]?.how !== 'same';
    if (joins) last.push(step);
    else hunks.push([step]);
  }
  return hunks;
}
