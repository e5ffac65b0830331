import { execFileSync } from 'node:child_process';
import { expect } from 'vitest';
import type { DocBlock, DocCell, ReportDocument, TableBlock } from '#document/tree.ts';
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

const text = (id: string, content: string): DocBlock => ({
  kind: 'paragraph',
  id,
  section: 'overview',
  level: 0,
  runs: [{ text: content }],
});

withPrinter('a number stands on one line', async () => {
  const before = '公'.repeat(21);
  const document: ReportDocument = {
    ...yunxi,
    front: [],
    blocks: [text('number', `${before}，共1234567条。`)],
  };
  const [[, , ...lines] = []] = await printed(document, 'number');
  expect(lines.join('\n')).toContain('1234567');
});

function tableOf(rows: number): TableBlock {
  const cells = (row: number): DocCell[] =>
    ['一', '二'].map((side, column) => ({
      text: `${side}${row}`,
      column,
      colSpan: 1,
      rowSpan: 1,
      role: row === 0 ? 'columnHead' : 'text',
      align: 'left',
    }));
  return {
    kind: 'table',
    id: 'table',
    section: 'a',
    table: 'table',
    title: '清单',
    widths: [1, 1],
    headerRows: 1,
    rows: Array.from({ length: rows }, (_, row) => ({ cells: cells(row) })),
  };
}

withPrinter('a table longer than a page begins under its title', async () => {
  const attachments = [{ id: 'a', title: '清单', blocks: [tableOf(150)] }];
  const pages = await printed({ ...yunxi, front: [], blocks: [], attachments }, 'long-table');
  expect(pages[1]?.slice(0, 4)).toEqual(['附件', '清单', '一0二0', '一1二1']);
  expect(pages[2]?.[0]).toBe('一0二0');
});

withPrinter('a table that fits on a page in small letters stays on one', async () => {
  const blocks = [text('solid', '公'.repeat(28 * 10)), tableOf(40)];
  const pages = await printed({ ...yunxi, front: [], blocks }, 'small-letters');
  expect(pages[1]?.filter((line) => line.startsWith('一'))).toHaveLength(40);
});
