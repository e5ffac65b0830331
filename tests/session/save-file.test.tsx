import { afterEach, expect, test, vi } from 'vitest';
import { createFileSaver } from '#session/save-file.ts';
import { openExample } from './samples.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A picker that remembers what was written through it. */
function fakePicker() {
  const written: Blob[] = [];
  const writable = {
    write: async (bytes: Blob) => void written.push(bytes),
    close: async () => {},
  };
  const handle = { name: '宜春.nianbao.json', createWritable: async () => writable };
  const picker = vi.fn(async () => handle);
  vi.stubGlobal('showSaveFilePicker', picker);
  return { picker, written };
}

/** Downloads of a browser without a picker. */
function fakeDownloads(): string[] {
  const names: string[] = [];
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL() {} }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  return names;
}

test('the second time the file goes where it went the first time', async () => {
  const { picker, written } = fakePicker();
  const save = createFileSaver();
  await save('a.json', new Blob(['1']));
  expect(await save('a.json', new Blob(['2']))).toEqual({
    how: 'written',
    name: '宜春.nianbao.json',
  });
  expect(picker).toHaveBeenCalledTimes(1);
  expect(written).toHaveLength(2);
});

test('a picker that was closed saves nothing', async () => {
  vi.stubGlobal('showSaveFilePicker', async () => {
    throw Object.assign(new Error('closed'), { name: 'AbortError' });
  });
  expect(await createFileSaver()('a.json', new Blob(['1']))).toEqual({ how: 'cancelled' });
});

test('without a picker the file is downloaded under its name', async () => {
  const names = fakeDownloads();
  await createFileSaver()('a.json', new Blob(['1']));
  expect(names).toEqual(['a.json']);
});

test('saving the open report tells that it stands in a file, until it changes', async () => {
  fakePicker();
  const session = await openExample();
  await session.saveFile();
  expect(session.saveState.get()).toMatchObject({ inFile: true, fileName: '宜春.nianbao.json' });
  session.note('x');
  expect(session.saveState.get().inFile).toBe(false);
});

test('the file is named after its unit and year', async () => {
  const names = fakeDownloads();
  const session = await openExample();
  await session.saveFile();
  expect(names).toEqual(['宜春市人民政府2021年度报告.nianbao.json']);
});
