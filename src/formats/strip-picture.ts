import { joinBytes } from './join-bytes.ts';

/**
 * A picture without what a camera or a drawing program wrote beside it: names, places, dates, comments. What is needed
 * to draw it stays; bytes that are no PNG or JPEG stay as they are.
 */
export function stripPicture(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength > 8 && view.getUint32(0) === 0x89504e47) return strippedPng(bytes, view);
  if (view.byteLength > 4 && view.getUint16(0) === 0xffd8) return strippedJpeg(bytes, view);
  return bytes;
}

/** Chunks that say how a PNG is drawn. */
const DRAWING = new Set('IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs'.split(' '));

function strippedPng(bytes: Uint8Array, view: DataView): Uint8Array {
  const kept = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return bytes;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (DRAWING.has(type)) kept.push(bytes.subarray(at, end));
    at = end;
    if (type === 'IEND') break;
  }
  return joinBytes(kept);
}

/** Segments of a JPEG that only tell of it: APP1 to APP15 but the colour profile and Adobe's colours, and comments. */
function tells(marker: number): boolean {
  return (
    (marker >= 0xffe1 && marker <= 0xffef && marker !== 0xffe2 && marker !== 0xffee) ||
    marker === 0xfffe
  );
}

function strippedJpeg(bytes: Uint8Array, view: DataView): Uint8Array {
  const kept = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length) {
    const marker = view.getUint16(at);
    if (marker < 0xff01) return bytes;
    if (marker === 0xffda) break;
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) return bytes;
    if (!tells(marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return joinBytes([...kept, bytes.subarray(at)]);
}
