import { startTransition, useEffect, useState } from 'react';
import type { ExternalStore } from './external-store.ts';

/**
 * What a store holds, shown when there is time: a key shows in its cell first, what is said about it follows.
 * Keys that come faster are shown together.
 */
export function useLate<Value>({
  get,
  subscribe,
}: Pick<ExternalStore<Value>, 'get' | 'subscribe'>): Value {
  const [shown, show] = useState(() => ({ of: get, value: get() }));
  useEffect(() => {
    const update = () => {
      const value = get();
      startTransition(() =>
        show((before) =>
          before.of === get && Object.is(before.value, value) ? before : { of: get, value },
        ),
      );
    };
    update();
    return subscribe(update);
  }, [get, subscribe]);
  return shown.of === get ? shown.value : get();
}
