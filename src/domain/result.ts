import type { Message } from './finding.ts';

/** What came of reading something from outside: the thing, or one sentence about what is wrong with it. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; problem: Message };

export function success<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

/** A failure said by the i18n sentence `id`, with the values it needs. */
export function failure(
  id: string,
  values: Message['values'] = {},
): { ok: false; problem: Message } {
  return { ok: false, problem: { id, values } };
}
