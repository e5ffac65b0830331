import type { Message } from '#domain/finding.ts';
import { failure, type Result } from '#domain/result.ts';

const MEGABYTE = 1024 * 1024;

/** What a foreign file may have at most; whatever has more is refused before it costs time or memory. */
export const LIMITS = {
  /** The file itself. */
  file: 64 * MEGABYTE,
  /** A file of plain text or markup. */
  text: 20 * MEGABYTE,
  /** One part of a package, unpacked. */
  part: 48 * MEGABYTE,
  /** All parts that are read, unpacked. */
  package: 96 * MEGABYTE,
  /** Parts of a package. */
  parts: 4000,
  /** Elements of a part. */
  elements: 1_000_000,
  /** Paragraphs and cells. */
  pieces: 120_000,
  /** Characters of them all. */
  characters: 2_000_000,
  /** Pages of a PDF. */
  pages: 400,
  /** Columns of a table; a wider cell is cut. */
  columns: 512,
} as const;

/** Thrown inside a reader where a limit is passed; `guarded` turns it into a problem. */
const BEYOND = Symbol('beyond a limit');

interface Beyond {
  [BEYOND]: true;
  id: string;
  values: Message['values'];
}

/** Leaves a reader, however deep inside a library, with the sentence that says why. */
export function refuseSource(id: string, values: Message['values'] = {}): never {
  const beyond: Beyond = { [BEYOND]: true, id, values };
  throw beyond;
}

/** What a reader returns, or the problem it left with; anything else it throws is damage of the file. */
export async function guarded<Value>(
  read: () => Value | Promise<Value>,
  damaged: string,
): Promise<Result<Value>> {
  try {
    return { ok: true, value: await read() };
  } catch (error) {
    return isBeyond(error) ? failure(error.id, error.values) : failure(damaged);
  }
}

/** The refusal of something larger than allowed; both in bytes. */
export function refuseSize(id: string, bytes: number, limit: number): never {
  return refuseSource(id, {
    megabytes: (bytes / MEGABYTE).toFixed(1),
    limit: Math.round(limit / MEGABYTE),
  });
}

function isBeyond(error: unknown): error is Beyond {
  return typeof error === 'object' && error !== null && BEYOND in error;
}
