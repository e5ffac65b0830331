import { beforeAll, describe, expect, test } from 'vitest';
import { readFont } from '#formats/fonts/read-font.ts';
import { readTables } from '#formats/fonts/sfnt.ts';
import { SCREEN_TABLES } from '#formats/fonts/subset-font.ts';
import { unpackFont } from '#formats/fonts/unpack-font.ts';
import { withoutTable } from '#formats/fonts/without-table.ts';
import { readOfficeFont } from '#tasks/office-font.ts';
import { must } from '../files.ts';
import { fontFiles, loadSubset } from '../formats/fonts/load-fonts.ts';

let heiti: Uint8Array;
let kaiti: Uint8Array;
beforeAll(async () => {
  heiti = await unpackFont(fontFiles.heiti);
  kaiti = await unpackFont(fontFiles.kaiti);
});

/** The same font with other permissions (OS/2 fsType). */
function withPermissions(font: Uint8Array, bits: number): Uint8Array {
  const changed = font.slice();
  const os2 = readTables(changed).get('OS/2')?.offset ?? 0;
  new DataView(changed.buffer).setUint16(os2 + 8, bits);
  return changed;
}

/** Two fonts in one file, as a .ttc holds them. */
function collection(...fonts: readonly Uint8Array[]): Uint8Array {
  const head = 12 + 4 * fonts.length;
  const written = new Uint8Array(head + fonts.reduce((sum, font) => sum + font.length, 0));
  const view = new DataView(written.buffer);
  view.setUint32(0, 0x74746366);
  view.setUint32(4, 0x00010000);
  view.setUint32(8, fonts.length);
  let start = head;
  fonts.forEach((font, index) => {
    view.setUint32(12 + 4 * index, start);
    written.set(font, start);
    const tables = view.getUint16(start + 4);
    for (let table = 0; table < tables; table += 1) {
      const offset = start + 12 + 16 * table + 8;
      view.setUint32(offset, view.getUint32(offset) + start);
    }
    start += font.length;
  });
  return written;
}

test('a font that may be embedded is taken as it is, unpacked', async () => {
  expect(must(await readOfficeFont(fontFiles.heiti))).toEqual(heiti);
});

test.each([
  [0x0000, true],
  [0x0004, true],
  [0x0008, true],
  [0x0002, false],
  [0x0100, false],
  [0x0200, false],
])('permissions %i: taken is %s', async (bits, taken) => {
  const read = await readOfficeFont(withPermissions(heiti, bits));
  expect(read.ok ? true : read.problem.id).toBe(taken || 'font.notAllowed');
});

describe('of a collection', () => {
  const nameOf = async (wanted?: string) =>
    readFont(must(await readOfficeFont(collection(heiti, kaiti), wanted))).name;

  test('the face of a name is taken, else the first', async () => {
    expect(await nameOf('NianbaoKai-Regular')).toBe('NianbaoKai-Regular');
    expect(await nameOf('Another')).toBe('NotoSansSC-Regular');
    expect(await nameOf()).toBe('NotoSansSC-Regular');
  });

  test('the face keeps its glyphs', async () => {
    const face = readFont(
      must(await readOfficeFont(collection(heiti, kaiti), 'NianbaoKai-Regular')),
    );
    const whole = readFont(kaiti);
    const glyph = whole.glyph('政'.codePointAt(0) ?? 0);
    expect(face.glyph('政'.codePointAt(0) ?? 0)).toBe(glyph);
    expect(face.advance(glyph ?? 0)).toBe(whole.advance(glyph ?? 0));
  });
});

test.each([
  ['an empty file', () => new Uint8Array(), 'font.unreadable'],
  ['a text', () => new TextEncoder().encode('仿宋'.repeat(99)), 'font.unreadable'],
  ['a font with other outlines', () => withoutTable(heiti, 'glyf'), 'font.noOutlines'],
  ['a font cut off', () => heiti.slice(0, 500), 'font.unreadable'],
])('%s is refused with its reason', async (_what, file, reason) => {
  const read = await readOfficeFont(file());
  expect(read.ok || read.problem.id).toBe(reason);
});

test('a font without Chinese characters is refused', async () => {
  const subset = await loadSubset();
  const letters = subset(heiti, 'abc', { drop: SCREEN_TABLES });
  const read = await readOfficeFont(letters);
  expect(read.ok || read.problem.id).toBe('font.notChinese');
});
