import { pngOf } from './picture-file.ts';

/** A PNG that carries a note nobody sees, in base64. */
export function pngWith(note: string): string {
  const png = pngOf(30, 20);
  const text = new TextEncoder().encode(`Author\0${note}`);
  const chunk = new Uint8Array(text.length + 12);
  new DataView(chunk.buffer).setUint32(0, text.length);
  chunk.set(new TextEncoder().encode('tEXt'), 4);
  chunk.set(text, 8);
  const afterHeader = 8 + 25;
  const bytes = [...png.subarray(0, afterHeader), ...chunk, ...png.subarray(afterHeader)];
  return Buffer.from(bytes).toString('base64');
}

/** A JPEG of 1 x 1 pixel with what a camera writes into it and a comment, in base64. */
export function jpegWith(note: string): string {
  const plain = Buffer.from(GREY, 'base64');
  const segment = (marker: number, text: string) => {
    const body = Buffer.from(text, 'latin1');
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(body.length + 2, 2);
    return Buffer.concat([head, body]);
  };
  const notes = [segment(0xe1, `Exif\0\0${note}`), segment(0xfe, note)];
  return Buffer.concat([plain.subarray(0, 2), ...notes, plain.subarray(2)]).toString('base64');
}

const GREY =
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AP//Z';
