import { Buffer } from 'node:buffer';
import { inflateSync } from 'node:zlib';
import type { Require } from './pdf-file.ts';

/** Bytes of the fields of an entry: a type, a place or a stream of objects, an index in it. */
const FIELDS = [1, 4, 2];

/** The stream of cross references, byte by byte: every object is where it says, none is missing. */
export function requireCrossReferences(raw: Uint8Array, require: Require): void {
  const text = Buffer.from(raw).toString('latin1');
  const start = Number(/startxref\s+(\d+)\s+%%EOF/.exec(text)?.[1]);
  const head = /^(\d+) 0 obj\s*<<([\s\S]*?)>>\s*stream\r?\n/.exec(text.slice(start));
  const dict = head?.[2] ?? '';
  require(dict.includes('/Type/XRef'), 'startxref does not lead to the references');
  if (!head || !dict.includes('/Type/XRef')) return;
  require(dict.includes(`/W[${FIELDS.join(' ')}]`), 'references of another width');
  require(/\/Root \d+ 0 R/.test(dict) && dict.includes('/ID'), 'references without a trailer');
  const from = start + head[0].length;
  const length = Number(/\/Length (\d+)/.exec(dict)?.[1]);
  const entries = entriesOf(inflateSync(raw.subarray(from, from + length)));
  require(entries.length === Number(/\/Size (\d+)/.exec(dict)?.[1]), 'more or fewer references');
  require(entries.length === Number(head[1]) + 1, 'the references are not the last object');
  const streams = new Map<number, number[]>();
  for (const [number, [type = 0, place = 0, index = 0]] of entries.entries()) {
    const isHere = text.startsWith(`${number} 0 obj`, place);
    if (type === 1) require(isHere, `object ${number} is not where the references say`);
    if (type === 2) {
      const numbers = streams.get(place) ?? numbersIn(raw, text, entries[place]?.[1] ?? 0);
      streams.set(place, numbers);
      require(numbers[index] === number, `object ${number} is not in its stream`);
    }
  }
  const packed = [...streams.values()].reduce((sum, { length }) => sum + length, 0);
  const told = entries.filter(([type]) => type === 2).length;
  require(packed === told, 'a stream with objects that no reference names');
}

function entriesOf(bytes: Buffer): number[][] {
  const width = FIELDS.reduce((sum, field) => sum + field, 0);
  return Array.from({ length: Math.floor(bytes.length / width) }, (_, number) => {
    let at = number * width;
    return FIELDS.map((field) => {
      const value = bytes.readUIntBE(at, field);
      at += field;
      return value;
    });
  });
}

/** The numbers of the objects in a stream of objects, in its order. */
function numbersIn(raw: Uint8Array, text: string, at: number): number[] {
  const head = /^\d+ 0 obj\s*<<([\s\S]*?)>>\s*stream\r?\n/.exec(text.slice(at));
  if (!head?.[1]?.includes('/Type/ObjStm')) return [];
  const from = at + head[0].length;
  const length = Number(/\/Length (\d+)/.exec(head[1])?.[1]);
  const unpacked = inflateSync(raw.subarray(from, from + length)).toString('latin1');
  const first = Number(/\/First (\d+)/.exec(head[1])?.[1]);
  const pairs = unpacked.slice(0, first).trim().split(/\s+/).map(Number);
  return pairs.filter((_, index) => index % 2 === 0);
}
