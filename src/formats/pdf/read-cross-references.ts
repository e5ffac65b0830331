import { latin1 } from './latin1.ts';

/** An object of a file: its number, and its bytes between `7 0 obj` and `endobj`. */
export interface PdfObject {
  number: number;
  body: Uint8Array;
}

/** A file with a table of cross references, taken apart. */
export interface PdfParts {
  /** All before the first object. */
  head: Uint8Array;
  /** In the order in which they stand. */
  objects: readonly PdfObject[];
  /** The entries of the trailer besides its size. */
  trailer: string;
  size: number;
}

const ENTRY_LENGTH = 20;
/** What is surely enough for `startxref`, the place and the end. */
const TAIL = 64;
const BEGIN = /^\d+ 0 obj\s+/;
const END = /\s*endobj\s*$/;

/** Takes apart a file as jsPDF writes it: one table of cross references, no gaps, no earlier versions. */
export function readCrossReferences(file: Uint8Array): PdfParts {
  const start = Number(/startxref\s+(\d+)/.exec(latin1(file.subarray(-TAIL)))?.[1]);
  const text = latin1(file.subarray(start));
  const [table = '', size] = /^xref\s+0 (\d+)\s+/.exec(text) ?? [];
  const trailer = /trailer\s+<<([\s\S]*)>>\s+startxref/.exec(text)?.[1];
  if (size === undefined || trailer === undefined) throw new Error('A PDF without its table.');
  const places: { number: number; at: number }[] = [];
  for (let number = 0; number < Number(size); number += 1) {
    const from = table.length + number * ENTRY_LENGTH;
    const entry = text.slice(from, from + ENTRY_LENGTH);
    if (entry.includes('n')) places.push({ number, at: Number.parseInt(entry, 10) });
  }
  places.sort((a, b) => a.at - b.at);
  return {
    head: file.subarray(0, places[0]?.at ?? start),
    objects: places.map(({ number, at }, index) => ({
      number,
      body: bodyOf(file.subarray(at, places[index + 1]?.at ?? start)),
    })),
    trailer: trailer.replace(/\/Size \d+/, '').trim(),
    size: Number(size),
  };
}

function bodyOf(object: Uint8Array): Uint8Array {
  const begin = BEGIN.exec(latin1(object.subarray(0, TAIL)))?.[0].length ?? 0;
  const end = END.exec(latin1(object.subarray(-TAIL)))?.[0].length ?? 0;
  return object.subarray(begin, object.length - end);
}
