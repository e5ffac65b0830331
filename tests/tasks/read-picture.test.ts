import { expect, test } from 'vitest';
import { readPicture } from '#tasks/read-picture.ts';
import { pngOf } from './picture-file.ts';

const problemOf = (bytes: Uint8Array) => {
  const read = readPicture(bytes);
  return read.ok ? undefined : read.problem;
};

test('a picture is known by its content', () => {
  const read = readPicture(pngOf(4, 3));
  expect(read).toMatchObject({ ok: true, value: { type: 'image/png' } });
  expect(read.ok && Buffer.from(read.value.base64, 'base64')).toEqual(Buffer.from(pngOf(4, 3)));
});

test('a text that calls itself a picture is none', () => {
  expect(problemOf(new TextEncoder().encode('<svg onload=alert(1)>'))?.id).toBe('picture.kind');
});

test('a picture over 5 MB is refused with its size', () => {
  const bytes = new Uint8Array(6 * 1024 * 1024);
  bytes.set(pngOf(4, 3));
  expect(problemOf(bytes)).toEqual({
    id: 'picture.tooLarge',
    values: { megabytes: '6.0', limit: 5 },
  });
});

test('a picture cut off in its header is refused', () => {
  expect(problemOf(pngOf(4, 3).slice(0, 12))?.id).toBe('picture.damaged');
  expect(problemOf(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0]))?.id).toBe(
    'picture.damaged',
  );
});
