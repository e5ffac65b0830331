import { unpackFont } from '#formats/fonts/unpack-font.ts';

/** A font file, unpacked, for the page to draw with. */
export function pageFont(file: Uint8Array): Promise<Uint8Array> {
  return unpackFont(file);
}
