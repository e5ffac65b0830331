import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readSource } from '#formats/read-source.ts';
import type { SourceBlock } from '#formats/source-tree.ts';
import { must } from '../../files.ts';

/** A Word file with this body and nothing else. */
function wordFile(body: string): Uint8Array {
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="${namespace}" xmlns:mc="urn:mc"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const paragraph = (content: string) => `<w:p>${content}</w:p>`;
const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;

async function blocksOf(body: string): Promise<readonly SourceBlock[]> {
  return must(await readSource(wordFile(body))).blocks;
}

async function textsOf(body: string): Promise<string[]> {
  const blocks = await blocksOf(body);
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}

test.each([
  ['inserted text counts', `<w:ins>${run('新')}</w:ins>${run('收')}`, ['新收']],
  [
    'deleted text does not',
    `<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>${run('新')}`,
    ['新'],
  ],
  ['text moved away does not', `<w:moveFrom>${run('旧')}</w:moveFrom>${run('新')}`, ['新']],
  ['hidden text does not', run('藏', '<w:vanish/>') + run('露'), ['露']],
  ['a hidden mark that is off hides nothing', run('露', '<w:vanish w:val="0"/>'), ['露']],
  ['field codes do not', `<w:r><w:instrText>PAGE</w:instrText></w:r>${run('3')}`, ['3']],
  [
    'a line break parts two paragraphs',
    '<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r>',
    ['甲', '乙'],
  ],
  [
    'content controls are looked into',
    `<w:sdt><w:sdtContent>${run('甲')}</w:sdtContent></w:sdt>`,
    ['甲'],
  ],
  [
    'a text box is read once',
    `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run('框'))}</w:txbxContent></mc:Choice>` +
      `<mc:Fallback><w:pict>${paragraph(run('框'))}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('外')}`,
    ['框', '外'],
  ],
])('%s', async (_rule, content, texts) => {
  expect(await textsOf(paragraph(content))).toEqual(texts);
});

test('merged cells are one, at their top left', async () => {
  const [table] = await blocksOf(
    `<w:tbl>${row(cell('角', '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>'), cell('一'))}` +
      `${row(cell('', '<w:gridSpan w:val="2"/><w:vMerge/>'), cell('二'))}${row(cell('甲'), cell('乙'), cell('3'))}</w:tbl>`,
  );
  expect(table?.kind === 'table' && table.rows).toEqual([
    [
      { text: '角', place: { table: 1, row: 1, column: 1 }, column: 0, colSpan: 2, rowSpan: 2 },
      { text: '一', place: { table: 1, row: 1, column: 3 }, column: 2, colSpan: 1, rowSpan: 1 },
    ],
    [{ text: '二', place: { table: 1, row: 2, column: 3 }, column: 2, colSpan: 1, rowSpan: 1 }],
    [
      { text: '甲', place: { table: 1, row: 3, column: 1 }, column: 0, colSpan: 1, rowSpan: 1 },
      { text: '乙', place: { table: 1, row: 3, column: 2 }, column: 1, colSpan: 1, rowSpan: 1 },
      { text: '3', place: { table: 1, row: 3, column: 3 }, column: 2, colSpan: 1, rowSpan: 1 },
    ],
  ]);
});

test('a table that only frames text is text', async () => {
  expect(await textsOf(`<w:tbl>${row(cell('一、总体情况'))}</w:tbl>`)).toEqual(['一、总体情况']);
});
