import { execFileSync } from 'node:child_process';
import { expect } from 'vitest';
import type { DocBlock, ReportDocument } from '#document/tree.ts';
import { writeDocx } from '#formats/docx/write-docx.ts';
import { skipWithout } from '../../tools.ts';
import { convertWithOffice } from './office.ts';
import { yunxi } from './yunxi.ts';

/** The lines of every page as a reader of PDF finds them, without the gaps it sees between letters. */
function linesOfPages(pdf: string): string[][] {
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  const pages = text.split('\f').slice(0, -1);
  return pages.map((page) =>
    page
      .split('\n')
      .map((line) => line.replaceAll(' ', ''))
      .filter((line) => line !== ''),
  );
}

async function printed(document: ReportDocument, name: string): Promise<string[][]> {
  return linesOfPages(convertWithOffice(await writeDocx(document), name, 'pdf'));
}

const withPrinter = skipWithout('soffice', 'pdftotext');

const solid: DocBlock = {
  kind: 'paragraph',
  id: 'solid',
  section: 'overview',
  level: 0,
  runs: [{ text: '公'.repeat(28 * 60) }],
};

const ending: DocBlock = { ...solid, id: 'ending', runs: [{ text: '特此报告。' }] };

withPrinter('a page of text has 22 lines of 28 characters', async () => {
  const document: ReportDocument = { ...yunxi, front: [], blocks: [solid, ending] };
  const [, second = []] = await printed(document, 'solid');
  expect(second).toEqual([...Array.from({ length: 22 }, () => '公'.repeat(28)), '—2—']);
});

withPrinter('the 28 rows of 表三 stand on one page, under their heading', async () => {
  const pages = await printed(yunxi, 'yunxi-pages');
  const page = pages.find((lines) => lines[0] === '三、收到和处理政府信息公开申请情况');
  expect(page?.some((line) => line.startsWith('四、结转下年度继续办理'))).toBe(true);
});

withPrinter(
  'an attachment begins on a page of its own, its title two lines below its number',
  async () => {
    const document: ReportDocument = {
      ...yunxi,
      blocks: [],
      attachments: [
        { id: 'a', title: '主动公开目录', blocks: [solid] },
        { id: 'b', title: '名词解释', blocks: [] },
      ],
    };
    const pages = await printed(document, 'attachments');
    expect(pages[0]).toContain('附件：1.主动公开目录');
    expect(pages[0]).toContain('2.名词解释');
    expect(pages.map(([first, second]) => [first, second])).toEqual([
      ['云溪县人民政府', '2021年政府信息公开工作年度报告'],
      ['附件1', '主动公开目录'],
      expect.anything(),
      expect.anything(),
      ['附件2', '名词解释'],
    ]);
  },
);
