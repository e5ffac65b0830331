import { gunzipSync } from 'fflate';

/** No font of an office comes near this; what does is not a font. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The bytes of a font file, unpacked when they are gzip-compressed, whatever the file is called. */
export async function unpackFont<Buffer extends ArrayBufferLike>(
  bytes: Uint8Array<Buffer>,
): Promise<Uint8Array<Buffer | ArrayBuffer>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  if (unpackedSize(bytes) > MOST_BYTES) throw new RangeError('The font is too large.');
  if (typeof DecompressionStream === 'undefined') return gunzipSync(bytes);
  const unpacked = new Response(bytes.slice()).body?.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

/** The size that the last four bytes of a gzip file promise. */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint32(bytes.byteLength - 4, true);
}
