import type { FontRole } from '#document/tree.ts';
import { mayEmbed } from './may-embed.ts';
import { type OpenFont, readFont } from './read-font.ts';
import { unpackFont } from './unpack-font.ts';

/**
 * The font files of a document, gzip-compressed or not.
 * 宋体 is drawn with the file of 仿宋 unless it has one of its own.
 */
export interface FontFiles {
  biaosong: Uint8Array;
  heiti: Uint8Array;
  kaiti: Uint8Array;
  fangsong: Uint8Array;
  songti?: Uint8Array;
}

/** 字体: the open font of each role. Two roles drawn with one file share one font. */
export type FontSet = Readonly<Record<FontRole, OpenFont>>;

/** Fonts that were opened, for as long as their files are held. */
const opened = new WeakMap<Uint8Array, Promise<OpenFont>>();

/** Opens the font files of a document; each file is unpacked and read once, however many documents it serves. */
export async function openFonts(files: FontFiles): Promise<FontSet> {
  const [biaosong, heiti, kaiti, fangsong, songti] = await Promise.all([
    open(files.biaosong),
    open(files.heiti),
    open(files.kaiti),
    open(files.fangsong),
    open(files.songti ?? files.fangsong),
  ]);
  return { biaosong, heiti, kaiti, fangsong, songti };
}

function open(file: Uint8Array): Promise<OpenFont> {
  const font = opened.get(file) ?? openFont(file);
  opened.set(file, font);
  return font;
}

async function openFont(file: Uint8Array): Promise<OpenFont> {
  const bytes = await unpackFont(file);
  if (!mayEmbed(bytes)) throw new Error('The font may not be embedded in a document.');
  return readFont(bytes);
}
