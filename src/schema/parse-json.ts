import { failure, type Result, success } from '#domain/result.ts';

/** What a JSON text from outside says; one sentence where it is damaged. A mark of UTF-8 at its start is passed over. */
export function parseJson(source: Uint8Array | string): Result<unknown> {
  try {
    const text =
      typeof source === 'string'
        ? source
        : new TextDecoder('utf-8', { fatal: true }).decode(source);
    return success(JSON.parse(text.replace(/^\uFEFF/, ''), refusePrototype));
  } catch {
    return failure('file.notJson');
  }
}

/** A key that would reach an object's prototype is no key of ours; schemas would pass it over in silence. */
function refusePrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new Error(key);
  return value;
}
