import { expect, test } from 'vitest';
import { decodeText } from '#formats/text/decode-text.ts';
import { readText } from '#formats/text/read-text.ts';

/** 规章 in GB18030. */
const GB = [0xb9, 0xe6, 0xd5, 0xc2];
const utf8 = (text: string) => [...new TextEncoder().encode(text)];

test.each([
  ['UTF-8', utf8('规章')],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8('规章')]],
  ['GB18030 without a word', GB],
  ['UTF-16, little end first', [0xff, 0xfe, 0xc4, 0x89, 0xe0, 0x7a]],
  ['UTF-16, big end first', [0xfe, 0xff, 0x89, 0xc4, 0x7a, 0xe0]],
])('%s is read by what it is', (_name, bytes) => {
  expect(decodeText(new Uint8Array(bytes))).toBe('规章');
});

test.each([
  ['gb2312', GB],
  ['GBK', GB],
  ['utf-8', utf8('规章')],
  ['utf-8', GB],
])('a page that says it is %s', (charset, bytes) => {
  const page = [...utf8(`<meta charset="${charset}">`), ...bytes];
  expect(decodeText(new Uint8Array(page))).toBe(`<meta charset="${charset}">规章`);
});

test('lines are paragraphs, lines with bars are rows, a bar at the end is a cell', () => {
  const { blocks } = readText('甲\n\n乙 | 丙 |\n|---|---|\n丁 | 1 |\n戊 |\n|\n己\t2\n');
  expect(
    blocks.map((block) =>
      block.kind === 'paragraph'
        ? [block.text, block.place.line, block.cell]
        : block.rows.map((row) => row.map(({ text }) => text)),
    ),
  ).toEqual([
    ['甲', 1, undefined],
    [
      ['乙', '丙'],
      ['丁', '1'],
    ],
    ['戊', 6, true],
    ['', 7, true],
    [['己', '2']],
  ]);
});
