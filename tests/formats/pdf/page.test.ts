import { expect, test } from 'vitest';
import { heading, proseReport, text } from '../../document/layout/sample-report.ts';
import { skipWithout } from '../../tools.ts';
import { askTool, textOfPdf } from './read-pdf.ts';
import { pagesOf, pdfOf } from './sample-pdf.ts';

skipWithout('pdftotext')('a page of text has 22 lines of 28 characters', async () => {
  const bytes = await pdfOf(proseReport(['公'.repeat(28 * 60)]));
  const { output } = askTool('pdftotext', ['-layout', 'FILE', '-'], bytes);
  const [, second = ''] = output.split('\f');
  const lines = second.split('\n').map((line) => line.replaceAll(' ', ''));
  expect(lines.filter((line) => line !== '')).toEqual([
    ...Array.from({ length: 22 }, () => '公'.repeat(28)),
    '—2—',
  ]);
});

/** In the 通用规范汉字表, outside GB2312; the last one outside the BMP. */
const RARE = '㛃䶮𬭎';

test('rare characters of the table of common characters are printed and read back', async () => {
  const document = {
    ...proseReport([]),
    title: `${RARE}年报`,
    blocks: [heading('h', `一、${RARE}`), text('p', `（一）${RARE}。${RARE}`)],
  };
  expect((await pagesOf(document)).missing).toEqual([]);
  expect(await textOfPdf(await pdfOf(document))).toContain(`（一）${RARE}。${RARE}`);
});

test('a character no font has is named with its place', async () => {
  const { missing } = await pagesOf({ ...proseReport([]), blocks: [text('p', '姓㸚名')] });
  expect(missing).toEqual([
    { character: '㸚', origin: expect.objectContaining({ block: 'p', kind: 'paragraph' }) },
  ]);
});
