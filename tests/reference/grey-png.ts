import { deflateSync, inflateSync } from 'node:zlib';
import { crc32 } from '../formats/pdf/crc32.ts';

/** A picture in sixteen greys, row by row; 0 is black, 15 is white. */
export interface GreyPicture {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** Reads a PGM as pdftoppm writes it, and keeps the upper half of each grey. */
export function readPgm(bytes: Uint8Array): GreyPicture {
  const head = Buffer.from(bytes.subarray(0, 40)).toString('latin1');
  const match = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(head);
  if (!match) throw new Error('No picture of grey values');
  const [width, height] = [Number(match[1]), Number(match[2])];
  const body = bytes.subarray(match[0].length);
  return { width, height, pixels: Uint8Array.from(body, (grey) => grey >> 4) };
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** The picture as a small PNG: four bits for a pixel. */
export function writeGreyPng({ width, height, pixels }: GreyPicture): Uint8Array {
  const line = 1 + Math.ceil(width / 2);
  const rows = new Uint8Array(line * height);
  for (const [at, grey] of pixels.entries()) {
    const x = at % width;
    const place = Math.floor(at / width) * line + 1 + (x >> 1);
    rows[place] = (rows[place] ?? 0) | (x % 2 === 0 ? grey << 4 : grey);
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([4, 0], 8);
  const packed = new Uint8Array(deflateSync(rows, { level: 9 }));
  const chunks = [chunk('IHDR', header), chunk('IDAT', packed), chunk('IEND', new Uint8Array())];
  return Buffer.concat([SIGNATURE, ...chunks]);
}

/** Reads such a PNG again. */
export function readGreyPng(bytes: Uint8Array): GreyPicture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const width = view.getUint32(16);
  const height = view.getUint32(20);
  const line = 1 + Math.ceil(width / 2);
  const rows = inflateSync(bytes.subarray(41, 41 + view.getUint32(33)));
  const pixels = Uint8Array.from({ length: width * height }, (_, at) => {
    const x = at % width;
    const pair = rows[Math.floor(at / width) * line + 1 + (x >> 1)] ?? 0;
    return x % 2 === 0 ? pair >> 4 : pair & 15;
  });
  return { width, height, pixels };
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const made = new Uint8Array(content.length + 12);
  const view = new DataView(made.buffer);
  view.setUint32(0, content.length);
  made.set(new TextEncoder().encode(type), 4);
  made.set(content, 8);
  view.setUint32(content.length + 8, crc32(made.subarray(4, content.length + 8)));
  return made;
}
