import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readSource } from '#formats/read-source.ts';
import type { DocumentReview } from '#formats/source-tree.ts';
import { must } from '../../files.ts';

const HEAD = '<?xml version="1.0"?>';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const LI = 'w:author="李科长" w:date="2022-01-20T09:00:00Z"';

/** What stands in a Word file of this body, with these remarks. */
async function review(body: string, comments = ''): Promise<DocumentReview | undefined> {
  const bytes = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`${HEAD}<w:document ${W}><w:body>${body}</w:body></w:document>`),
    ...(comments && {
      'word/comments.xml': strToU8(`${HEAD}<w:comments ${W}>${comments}</w:comments>`),
    }),
  });
  return must(await readSource(bytes)).review;
}

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const inserted = (text: string) => `<w:ins ${LI}>${run(text)}</w:ins>`;
const deleted = (text: string) => `<w:del ${LI}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const li = { by: '李科长', at: '2022-01-20T09:00:00Z' };

test('what was put in and taken out stands with who did it and when', async () => {
  const found = await review(
    `<w:p>${run('收到')}${deleted('503')}${inserted('530')}${run('件')}</w:p>`,
  );
  expect(found?.paragraphs).toEqual([
    {
      place: { paragraph: 1 },
      bookmarks: [],
      pieces: [
        { text: '收到' },
        { text: '503', change: 'deleted', ...li },
        { text: '530', change: 'inserted', ...li },
        { text: '件' },
      ],
    },
  ]);
});

test('what was moved was taken out here and put in there', async () => {
  const found = await review(
    `<w:p><w:moveFrom ${LI}>${run('甲')}</w:moveFrom></w:p><w:p><w:moveTo ${LI}>${run('甲')}</w:moveTo></w:p>`,
  );
  expect(found?.paragraphs.map(({ pieces }) => pieces)).toEqual([
    [{ text: '甲', change: 'deleted', ...li }],
    [{ text: '甲', change: 'inserted', ...li }],
  ]);
});

test('what one put in and another took out again is out', async () => {
  const found = await review(
    `<w:p><w:ins w:author="王主任"><w:del ${LI}><w:r><w:delText>甲</w:delText></w:r></w:del></w:ins></w:p>`,
  );
  expect(found?.paragraphs[0]?.pieces).toEqual([{ text: '甲', change: 'deleted', ...li }]);
});

test('a paragraph whose end was deleted goes on with the next', async () => {
  const mark = `<w:pPr><w:rPr><w:del ${LI}/></w:rPr></w:pPr>`;
  const found = await review(`<w:p>${mark}${run('甲')}</w:p><w:p>${run('乙')}</w:p>`);
  expect(found?.paragraphs.map(({ pieces }) => pieces.map(({ text }) => text))).toEqual([
    ['甲', '乙'],
  ]);
});

test('a paragraph whose end was put in is no change of its text', async () => {
  const mark = `<w:pPr><w:rPr><w:ins ${LI}/></w:rPr></w:pPr>`;
  const found = await review(`<w:p>${mark}${run('甲')}</w:p>`);
  expect(found?.paragraphs[0]?.pieces).toEqual([{ text: '甲' }]);
});

test('a paragraph of a table stands in its cell, with the bookmarks that begin in it', async () => {
  const mark = '<w:bookmarkStart w:id="1" w:name="_nb_a"/>';
  const cell = (content: string) => `<w:tc><w:p>${content}</w:p></w:tc>`;
  const found = await review(
    `<w:tbl><w:tr>${cell(run('甲'))}${cell(mark + run('7'))}</w:tr></w:tbl>`,
  );
  expect(found?.paragraphs.map(({ place, bookmarks }) => ({ place, bookmarks }))).toEqual([
    { place: { table: 1, row: 1, column: 1 }, bookmarks: [] },
    { place: { table: 1, row: 1, column: 2 }, bookmarks: ['_nb_a'] },
  ]);
});

test('a remark comes with its author and the words it is about', async () => {
  const found = await review(
    `<w:p>${run('全年')}<w:commentRangeStart w:id="3"/>${run('收到')}${deleted('旧')}<w:commentRangeEnd w:id="3"/>` +
      `<w:r><w:commentReference w:id="3"/></w:r></w:p>`,
    `<w:comment w:id="3" ${LI} w:initials="李"><w:p>${run('请核实')}</w:p><w:p>${run('再报')}</w:p></w:comment>`,
  );
  expect(found?.comments).toEqual([
    { text: '请核实\n再报', quote: '收到', place: { paragraph: 1 }, ...li },
  ]);
});

test('a remark without a range stands at its paragraph', async () => {
  const found = await review(
    `<w:p>${run('甲')}</w:p><w:p>${run('乙')}<w:r><w:commentReference w:id="0"/></w:r></w:p>`,
    `<w:comment w:id="0"><w:p>${run('好')}</w:p></w:comment>`,
  );
  expect(found?.comments).toEqual([{ text: '好', quote: '', place: { paragraph: 2 } }]);
});

test('remarks without number are read in time', async () => {
  const many = Array.from({ length: 20_000 }, (_, id) => `<w:commentRangeStart w:id="${id}"/>`);
  const found = await review(`<w:p>${many.join('')}${run('甲').repeat(2000)}</w:p>`);
  expect(found?.comments).toEqual([]);
});
