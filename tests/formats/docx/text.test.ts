import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReportDocument } from '#document/tree.ts';
import { writeDocx } from '#formats/docx/write-docx.ts';
import { readParagraphs } from './read-parts.ts';

const holding = (text: string): ReportDocument => ({
  title: '题',
  language: 'zh-CN',
  author: '云溪县人民政府',
  date: '2022-01-20',
  front: [],
  blocks: [
    { kind: 'paragraph', id: 'text', section: 'overview', level: 0, runs: [{ text }] },
    {
      kind: 'table',
      id: 'table',
      section: 'overview',
      table: 'table',
      title: text,
      widths: [1],
      headerRows: 0,
      rows: [{ cells: [{ text, column: 0, colSpan: 1, rowSpan: 1, role: 'text', align: 'left' }] }],
    },
  ],
  attachments: [],
});

const readBack = async (text: string) =>
  (await readParagraphs(await writeDocx(holding(text)))).slice(1);

const han = fc.integer({ min: 0x4e00, max: 0x9fff });
const rareHan = fc.integer({ min: 0x20000, max: 0x2a6df });
const mark = fc.constantFrom(
  ...'&<>"\'“”‘’—…〔〕；]] \t\n'.split('').map((one) => one.charCodeAt(0)),
);
const text = fc
  .array(fc.oneof(han, rareHan, mark, fc.integer({ min: 0x20, max: 0xd7ff })), { maxLength: 40 })
  .map((codes) => codes.map((code) => String.fromCodePoint(code)).join(''));

test('any text reads back as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (written) => {
      const readable = written.replace(/[\u007f-\u009f]/g, '');
      expect(await readBack(readable)).toEqual([readable, readable]);
    }),
  );
});

test('what no XML file can hold is left out, and the rest stays', async () => {
  expect(await readBack('甲\u0000乙\u0008丙\ud842丁\ufffe戊\udfb7己')).toEqual([
    '甲乙丙丁戊己',
    '甲乙丙丁戊己',
  ]);
});

test('rare characters outside the first plane survive', async () => {
  expect(await readBack('鹓 𬭚 𬸚 &amp; <w:t>')).toEqual([
    '鹓 𬭚 𬸚 &amp; <w:t>',
    '鹓 𬭚 𬸚 &amp; <w:t>',
  ]);
});
