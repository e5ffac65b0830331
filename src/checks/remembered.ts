import type { CheckedBlock } from './text.ts';

/** Reads a block once, however many checks ask, for as long as the block lives. */
export function remembered<Value>(
  read: (block: CheckedBlock) => Value,
): (block: CheckedBlock) => Value {
  const known = new WeakMap<CheckedBlock, { value: Value }>();
  return (block) => {
    const found = known.get(block);
    if (found) return found.value;
    const value = read(block);
    known.set(block, { value });
    return value;
  };
}
