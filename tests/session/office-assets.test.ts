import { expect, test } from 'vitest';
import { fontKey, officeAssets } from '#session/office-assets.ts';
import { createMemoryImports } from '#store/memory-imports.ts';
import { createMemoryOffice } from '#store/memory-office.ts';

const bytes = (first: number) => new Uint8Array([first, 2, 3]);

test('the font of a role is the office’s own while it is kept, and the same bytes as long as it is the same', async () => {
  const office = createMemoryOffice();
  const { font } = officeAssets(createMemoryImports(), office);
  expect(await font('fangsong')).toBeUndefined();
  await office.keepFile(fontKey('fangsong'), { name: 'a.ttf', bytes: bytes(1) });
  const first = await font('fangsong');
  expect(first).toEqual(bytes(1));
  await office.keepFile(fontKey('fangsong'), { name: 'a.ttf', bytes: bytes(1) });
  expect(await font('fangsong')).toBe(first);
  await office.keepFile(fontKey('fangsong'), { name: 'b.ttf', bytes: bytes(9) });
  expect(await font('fangsong')).toEqual(bytes(9));
  expect(await font('biaosong')).toBeUndefined();
  await office.dropFile(fontKey('fangsong'));
  expect(await font('fangsong')).toBeUndefined();
});

test('a store that fails leaves the program’s own font in place', async () => {
  const office = createMemoryOffice();
  office.file = async () => {
    throw new Error('lost');
  };
  expect(await officeAssets(createMemoryImports(), office).font('biaosong')).toBeUndefined();
});
