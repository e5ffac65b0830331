import { startTransition, useEffect, useEffectEvent, useState } from 'react';
import type { ExternalStore } from './external-store.ts';
import { atRest, giveUpAtRest } from './hands.ts';

/**
 * What a store holds, shown when there is time: a key shows in its cell first, what is said about it follows
 * once the hands rest. What changes without a key shows at once.
 */
export function useLate<Value>({
  get,
  subscribe,
}: Pick<ExternalStore<Value>, 'get' | 'subscribe'>): Value {
  const [shown, show] = useState(() => ({ of: get, value: get() }));
  const catchUp = useEffectEvent((update: () => void) => {
    if (shown.of !== get || !Object.is(shown.value, get())) update();
  });
  useEffect(() => {
    const update = () => {
      const now = { of: get, value: get() };
      startTransition(() => show(now));
    };
    catchUp(update);
    const stop = subscribe(() => atRest(update));
    return () => {
      stop();
      giveUpAtRest(update);
    };
  }, [get, subscribe]);
  return shown.of === get ? shown.value : get();
}
