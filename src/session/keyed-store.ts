/** Values under keys; each key has listeners of its own. */
export interface KeyedStore<Value> {
  get(key: string): Value;
  /** Keeps the value that stands where the new one says the same. */
  set(key: string, value: Value): void;
  /** Tells the listeners of every key that changed since the last call. */
  notify(): void;
  subscribe(key: string, listener: () => void): () => void;
}

/** An empty store: every key holds `initial` until it is set. */
export function createKeyedStore<Value>(
  initial: Value,
  same: (a: Value, b: Value) => boolean,
): KeyedStore<Value> {
  const values = new Map<string, Value>();
  const listeners = new Map<string, Set<() => void>>();
  const changed = new Set<string>();
  const get = (key: string) => values.get(key) ?? initial;
  return {
    get,
    set(key, value) {
      if (values.has(key) && same(get(key), value)) return;
      values.set(key, value);
      changed.add(key);
    },
    notify() {
      const keys = [...changed];
      changed.clear();
      for (const key of keys) for (const listener of listeners.get(key) ?? []) listener();
    },
    subscribe(key, listener) {
      const own = listeners.get(key) ?? new Set();
      listeners.set(key, own.add(listener));
      return () => own.delete(listener);
    },
  };
}
