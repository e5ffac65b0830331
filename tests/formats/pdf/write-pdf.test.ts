import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { fullReport, heading, proseReport, text } from '../../document/layout/sample-report.ts';
import { skipWithout } from '../../tools.ts';
import { askTool, openPdf, textOfPdf } from './read-pdf.ts';
import { pagesOf, pdfOf } from './sample-pdf.ts';

/** Characters whose code ends in 0D: a raw byte of it reads back as another character. */
const ENDING_IN_0D = '不伍倍刍匍名堍复怍愍戍服植氍渍瀍甍眍砍稍耍脍舍萍蜍谍逍锍阍霍餍鼍𫔍';

let bytes: Uint8Array;

beforeAll(async () => {
  bytes = await pdfOf(fullReport);
});

function sha256(of: Uint8Array): string {
  return createHash('sha256').update(of).digest('hex');
}

test('the same report gives the same bytes', async () => {
  expect(sha256(await pdfOf(fullReport))).toBe(sha256(bytes));
});

test('pdf.js reads back the text of the layout, page by page', async () => {
  const { pages } = await pagesOf(fullReport);
  const laidOut = pages
    .flatMap(({ items }) => items.map((item) => (item.kind === 'text' ? item.text : '')))
    .join('')
    .replace(/\s/g, '');
  expect(await textOfPdf(bytes)).toBe(laidOut);
});

test('the file names its title, its author, its language and its day', async () => {
  const pdf = await openPdf(bytes);
  const { info } = await pdf.getMetadata();
  expect(info).toMatchObject({
    Language: 'zh-CN',
    Title: '云溪县人民政府2021年政府信息公开工作年度报告',
    Author: '云溪县人民政府',
    CreationDate: "D:20220123000000+08'00'",
    PDFFormatVersion: '1.7',
  });
});

test('the description marks it as PDF/A-2a and PDF/UA-1', () => {
  const file = Buffer.from(bytes).toString('utf8');
  expect(file).toContain('<pdfaid:part>2</pdfaid:part>');
  expect(file).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  expect(file).toContain('<pdfuaid:part>1</pdfuaid:part>');
});

test('the bookmarks are the title and the sections below it', async () => {
  const outline = await (await openPdf(bytes)).getOutline();
  expect(outline.map(({ title }) => title)).toEqual([fullReport.title]);
  expect(outline[0]?.items.map(({ title }: { title: string }) => title)).toEqual([
    '一、总体情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ]);
});

describe.each([...ENDING_IN_0D])('the character %s', (character) => {
  test('comes through title, heading and text', async () => {
    const words = `${character}予公开${character}`;
    const blocks = [heading('h', words), text('p', words)];
    const written = await pdfOf({ ...proseReport([]), title: words, author: words, blocks });
    const pdf = await openPdf(written);
    const [top] = await pdf.getOutline();
    expect(top?.title).toBe(words);
    expect(top?.items[0]?.title).toBe(words);
    expect((await pdf.getMetadata()).metadata?.get('dc:title')).toBe(words);
    expect(await textOfPdf(written)).toBe(`${words.repeat(3)}—1—`);
  });
});

skipWithout('qpdf')('qpdf finds no fault in the file', () => {
  const { status, output } = askTool('qpdf', ['--check', 'FILE'], bytes);
  expect(output).toContain('No syntax or stream encoding errors found');
  expect(status).toBe(0);
});

skipWithout('pdffonts')('all fonts are embedded, cut down and readable', () => {
  const { output } = askTool('pdffonts', ['FILE'], bytes);
  const fonts = output.trim().split('\n').slice(2);
  expect(fonts).toHaveLength(4);
  for (const font of fonts) {
    expect(font).toMatch(/^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes/);
  }
});

skipWithout('pdfinfo')('poppler sees headings, paragraphs and tables with their spans', () => {
  const { output } = askTool('pdfinfo', ['-struct-text', 'FILE'], bytes);
  const count = (type: string) => output.match(new RegExp(`^ *${type}\\b`, 'gm'))?.length ?? 0;
  expect([count('H1'), count('H2'), count('Table'), count('TR')]).toEqual([1, 5, 2, 28 + 4]);
  expect(count('TD')).toBe(25 * 7 + 15);
  expect(output).toContain('/RowSpan 22');
  expect(output).toMatch(/TD[^"]*"62"/);
});

skipWithout('pdftotext')('poppler reads the figures of a row in their order', () => {
  const { output } = askTool('pdftotext', ['-layout', 'FILE', '-'], bytes);
  expect(output).toMatch(/（一）予以公开 +62 +69 +76 +83 +90 +0 +7\n/);
});
