import { readFileSync } from 'node:fs';
import { type FontFiles, type FontSet, openFonts } from '#formats/fonts/font-set.ts';
import { loadSubsetter, type SubsetFont } from '#formats/fonts/subset-font.ts';

/** A file of the project. */
export function projectFile(path: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../../${path}`, import.meta.url)));
}

/** The font files of the product, as they are kept. */
export const fontFiles: FontFiles = {
  biaosong: projectFile('public/fonts/biaosong.ttf'),
  heiti: projectFile('public/fonts/heiti.ttf'),
  kaiti: projectFile('public/fonts/kaiti.ttf'),
  fangsong: projectFile('public/fonts/fangsong.ttf'),
};

/** The fonts of the product, open. */
export function loadFonts(): Promise<FontSet> {
  return openFonts(fontFiles);
}

/** The subsetter, as Node starts it. */
export function loadSubset(): Promise<SubsetFont> {
  return loadSubsetter(projectFile('node_modules/harfbuzzjs/dist/harfbuzz-subset.wasm').slice());
}
