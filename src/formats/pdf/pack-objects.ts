import { strToU8, zlibSync } from 'fflate';
import { joinBytes } from '../join-bytes.ts';
import { latin1 } from './latin1.ts';
import { pdfDict } from './pdf-syntax.ts';
import { type PdfObject, readCrossReferences } from './read-cross-references.ts';

/** Bytes of an entry of a cross-reference stream: its type, a place or a stream, an index. */
const WIDTHS = [1, 4, 2] as const;
const ENTRY_LENGTH = 7;
const FREE = 0;
const AT_A_PLACE = 1;
const IN_A_STREAM = 2;
/** The generation of the head of the list of free objects. */
const LAST_GENERATION = 0xffff;
const STREAM_END = 'endstream';

/**
 * Packs what a PDF is made of into one stream of objects, and its cross references into another (ISO 32000-1, 7.5.7 and
 * 7.5.8, which PDF/A-2 allows): hundreds of small objects of the structure are a tenth of their size then.
 * What is a stream already stays as it is. The same file gives the same bytes.
 */
export function packObjects(file: Uint8Array): Uint8Array {
  const { head, objects, trailer, size } = readCrossReferences(file);
  const small = objects.filter(({ body }) => !isStream(body));
  const entries = new Map<number, Entry>();
  const pieces = [head];
  let length = head.length;
  const write = (number: number, body: Uint8Array) => {
    entries.set(number, [AT_A_PLACE, length, 0]);
    const all = [latin1Bytes(`${number} 0 obj\n`), body, latin1Bytes('\nendobj\n')];
    pieces.push(...all);
    length += all.reduce((sum, piece) => sum + piece.length, 0);
  };
  for (const object of objects) if (isStream(object.body)) write(object.number, object.body);
  small.forEach(({ number }, index) => {
    entries.set(number, [IN_A_STREAM, size, index]);
  });
  write(size, objectStream(small));
  const start = length;
  entries.set(0, [FREE, 0, LAST_GENERATION]);
  entries.set(size + 1, [AT_A_PLACE, start, 0]);
  write(size + 1, crossReferences(entries, size + 2, trailer));
  pieces.push(latin1Bytes(`startxref\n${start}\n%%EOF`));
  return joinBytes(pieces);
}

type Entry = readonly [type: number, place: number, index: number];

function isStream(body: Uint8Array): boolean {
  return latin1(body.subarray(-STREAM_END.length)) === STREAM_END;
}

function objectStream(objects: readonly PdfObject[]): Uint8Array {
  let at = 0;
  const places = objects.map(({ number, body }) => {
    const place = `${number} ${at}`;
    at += body.length + 1;
    return place;
  });
  const first = latin1Bytes(`${places.join(' ')}\n`);
  const bodies = objects.flatMap(({ body }) => [body, latin1Bytes('\n')]);
  const entries = { Type: '/ObjStm', N: objects.length, First: first.length };
  return streamOf(entries, joinBytes([first, ...bodies]));
}

function crossReferences(
  entries: ReadonlyMap<number, Entry>,
  size: number,
  trailer: string,
): Uint8Array {
  const bytes = new Uint8Array(size * ENTRY_LENGTH);
  const view = new DataView(bytes.buffer);
  for (const [number, [type, place, index]] of entries) {
    const at = number * ENTRY_LENGTH;
    view.setUint8(at, type);
    view.setUint32(at + WIDTHS[0], place);
    view.setUint16(at + WIDTHS[0] + WIDTHS[1], index);
  }
  const widths = `[${WIDTHS.join(' ')}]`;
  return streamOf({ Type: '/XRef', Size: size, W: widths }, bytes, trailer);
}

/** A packed stream; `more` are entries as they stand in a file. */
function streamOf(
  entries: Readonly<Record<string, string | number>>,
  bytes: Uint8Array,
  more = '',
): Uint8Array {
  const packed = zlibSync(bytes, { level: 9 });
  const head = pdfDict({ ...entries, Filter: '/FlateDecode', Length: packed.length });
  const dict = more === '' ? head : `${head.slice(0, -2)}\n${more}>>`;
  return joinBytes([latin1Bytes(`${dict}\nstream\n`), packed, latin1Bytes(`\n${STREAM_END}`)]);
}

function latin1Bytes(text: string): Uint8Array {
  return strToU8(text, true);
}
