import { type ReactNode, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { useIntakeWords } from './intake-words.ts';

/** The first of many things, as far as the clerk asked to see them and at least up to one that is gone to. */
export function useMore<One>(
  all: readonly One[],
  step: number,
  until: number,
): { shown: readonly One[]; more: ReactNode } {
  const words = useIntakeWords();
  const [asked, setAsked] = useState(step);
  const count = Math.max(asked, until);
  const left = all.length - count;
  return {
    shown: left > 0 ? all.slice(0, count) : all,
    more: left > 0 && (
      <Button size="small" onClick={() => setAsked(count + step)}>
        {words.showMore(Math.min(step, left))}
      </Button>
    ),
  };
}
