import type { FontRole } from '#document/tree.ts';
import { unpackFont } from '#formats/fonts/unpack-font.ts';
import type { Assets } from './assets.ts';

/** The font of a role, unpacked, for the page to draw with. */
export async function pageFont(assets: Assets, role: FontRole): Promise<Uint8Array> {
  return unpackFont(await assets.font(role));
}
