import { hasClone } from './has-clone.ts';
import 'core-js/web/structured-clone';

// What the reader of PDF uses and Chromium 86 lacks.

/**
 * It talks to itself in copies. What stands in for them copies everything: buffers that are handed over rather than
 * copied would be gone when they are asked for again.
 */
if (!hasClone) {
  const copy = globalThis.structuredClone;
  globalThis.structuredClone = (value) => copy(value);
}

/** It goes through the text of a page piece by piece. */
if (!(Symbol.asyncIterator in ReadableStream.prototype)) {
  Object.defineProperty(ReadableStream.prototype, Symbol.asyncIterator, {
    value: async function* pieces(this: ReadableStream) {
      const reader = this.getReader();
      for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
        yield piece.value;
      }
    },
  });
}
