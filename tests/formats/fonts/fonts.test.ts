import { beforeAll, expect, test } from 'vitest';
import { fontMetrics } from '#formats/fonts/font-metrics.ts';
import type { FontSet } from '#formats/fonts/font-set.ts';
import { openFonts } from '#formats/fonts/font-set.ts';
import { readFont } from '#formats/fonts/read-font.ts';
import { readTables } from '#formats/fonts/sfnt.ts';
import { SCREEN_TABLES } from '#formats/fonts/subset-font.ts';
import { unpackFont } from '#formats/fonts/unpack-font.ts';
import { withoutTable } from '#formats/fonts/without-table.ts';
import { fontFiles, loadFonts, loadSubset, projectFile } from './load-fonts.ts';

const ROLES = ['biaosong', 'heiti', 'kaiti', 'fangsong'] as const;
let fonts: FontSet;

beforeAll(async () => {
  fonts = await loadFonts();
});

test.each(ROLES)('%s has all characters an office document needs', (role) => {
  const wanted =
    '不伍倍刍匍名堍复戍服植氍霍餍鼍𫔍𬭚𬸚〔〕—–·…“”‘’％‰℃①〇○％0123456789AZaz。，、；：？！《》';
  const lacking = [...wanted].filter((each) => !fonts[role].glyph(each.codePointAt(0) ?? 0));
  expect(lacking).toEqual([]);
});

test.each(ROLES)('%s keeps the tables a browser needs, and no more', async (role) => {
  const tables = readTables(await unpackFont(fontFiles[role]));
  expect([...tables.keys()].sort()).toEqual(
    ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post'].sort(),
  );
});

test('a font whose licence reserves its name has another', () => {
  expect(fonts.kaiti.name).toBe('NianbaoKai-Regular');
  expect(fonts.fangsong.name).toBe('NotoSerifSC-Light');
});

test.each(ROLES)('%s lies gzip-compressed, and is opened unpacked just as well', async (role) => {
  expect([...fontFiles[role].subarray(0, 2)]).toEqual([0x1f, 0x8b]);
  const unpacked = await unpackFont(fontFiles[role]);
  expect(await unpackFont(unpacked)).toBe(unpacked);
  expect(readFont(unpacked).name).toBe(fonts[role].name);
});

test('宋体 is drawn with the font of 仿宋 unless it has a file of its own', async () => {
  expect(fonts.songti).toBe(fonts.fangsong);
  const other = await openFonts({ ...fontFiles, songti: fontFiles.heiti });
  expect(other.songti.name).toBe('NotoSansSC-Regular');
});

test('a Chinese character is a square, a digit about half of one', () => {
  const { advance } = fontMetrics(fonts);
  expect(advance('fangsong', '政')).toBe(1000);
  expect(advance('fangsong', '𬭚')).toBe(1000);
  expect(advance('fangsong', '1')).toBe(472);
  expect(advance('fangsong', '鹓')).toBeUndefined();
});

test('every charset character but two boxes is in the fonts', () => {
  const charset = [...new TextDecoder().decode(projectFile('scripts/fonts-charset.txt'))];
  const { advance } = fontMetrics(fonts);
  expect(charset).toHaveLength(9048);
  expect(charset.filter((each) => advance('fangsong', each) === undefined)).toEqual(['☐', '☑']);
});

test('a font cut to some characters has these, at their widths, and no other', async () => {
  const subset = await loadSubset();
  const cut = readFont(subset(fonts.heiti.bytes, '政府𬭚1', { drop: SCREEN_TABLES }));
  const widths = [...'政府𬭚1'].map((each) =>
    cut.advance(cut.glyph(each.codePointAt(0) ?? 0) ?? 0),
  );
  expect(widths.map(Math.round)).toEqual([1000, 1000, 1000, 555]);
  expect(cut.glyph('公'.codePointAt(0) ?? 0)).toBeUndefined();
  expect(cut.bytes.length).toBeLessThan(4000);
});

test('the same characters give the same subset', async () => {
  const subset = await loadSubset();
  const once = () => subset(fonts.kaiti.bytes, '政府', { drop: SCREEN_TABLES });
  expect(once()).toEqual(once());
});

test('a file that is no font is refused', () => {
  expect(() => readFont(new Uint8Array(64))).toThrow(/table/);
});

test('a font whose maker forbids embedding is refused', async () => {
  const allowed = (await unpackFont(fontFiles.heiti)).slice();
  const { heiti: own } = await openFonts({ ...fontFiles, heiti: allowed });
  expect(own.name).toBe('NotoSansSC-Regular');
  const heiti = allowed.slice();
  heiti[(readTables(heiti).get('OS/2')?.offset ?? 0) + 9] = 2;
  await expect(openFonts({ ...fontFiles, heiti })).rejects.toThrow('may not be embedded');
});

test('a font without its character map keeps all else', async () => {
  const subset = await loadSubset();
  const cut = subset(fonts.heiti.bytes, '公开', { drop: SCREEN_TABLES });
  const bare = withoutTable(cut, 'cmap');
  const [before, after] = [readTables(cut), readTables(bare)];
  expect([...after.keys()]).toEqual([...before.keys()].filter((tag) => tag !== 'cmap'));
  for (const [tag, { offset, length }] of after) {
    const was = before.get(tag);
    const bytes = cut.subarray(was?.offset, (was?.offset ?? 0) + (was?.length ?? 0));
    expect(bare.slice(offset, offset + length), tag).toEqual(bytes.slice());
  }
  expect(() => readFont(bare)).toThrow('The font has no table cmap.');
});
