import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { useIntakeWords } from './intake-words.ts';

export interface Portions {
  /** So many are drawn at once: no more than the page can draw between two keys. */
  portion: number;
  /** So many are drawn without being asked for, and each time the clerk asks for more. */
  step: number;
  /** At least so many: one of them is gone to. */
  until?: number;
}

/** The first of many things, drawn portion by portion, as far as the clerk asked to see them. */
export function useMore<One>(
  all: readonly One[],
  { portion, step, until = 0 }: Portions,
): { shown: readonly One[]; more: ReactNode } {
  const words = useIntakeWords();
  const [asked, setAsked] = useState(step);
  const [drawn, setDrawn] = useState(portion);
  const wanted = Math.min(Math.max(asked, until), all.length);
  const count = Math.min(Math.max(drawn, until), wanted);
  useEffect(() => {
    if (count >= wanted) return undefined;
    const waiting = setTimeout(() => setDrawn(count + portion), REST);
    return () => clearTimeout(waiting);
  }, [count, wanted, portion]);
  const left = all.length - wanted;
  return {
    shown: count < all.length ? all.slice(0, count) : all,
    more: left > 0 && count === wanted && (
      <Button size="small" onClick={() => setAsked(wanted + step)}>
        {words.showMore(Math.min(step, left))}
      </Button>
    ),
  };
}

/** Between two portions the page draws the first, and answers. In milliseconds. */
const REST = 50;
