import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { writeDocx } from '#formats/docx/write-docx.ts';
import { skipWithout } from '../../tools.ts';
import { convertWithOffice } from './office.ts';
import { readHtml } from './read-html.ts';
import { readParts } from './read-parts.ts';
import { yunxi } from './yunxi.ts';
import { disputeFigures, requestFigures } from './yunxi-figures.ts';

/** The report as LibreOffice understands it; its reading shares nothing with our writing. */
let read: ReturnType<typeof readHtml> | undefined;
async function readByOffice() {
  const docx = await writeDocx(yunxi);
  read ??= readHtml(readFileSync(convertWithOffice(docx, 'yunxi', 'html'), 'utf8'));
  return read;
}

const withOffice = skipWithout('soffice');

withOffice('the six headings come in their order', async () => {
  expect((await readByOffice()).headings).toEqual([
    '一、总体情况',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ]);
});

withOffice('title, opening, signature and date are read as they were written', async () => {
  const { paragraphs } = await readByOffice();
  expect(paragraphs[0]).toBe('云溪县人民政府2021年政府信息公开工作年度报告');
  expect(paragraphs[1]).toMatch(/^本报告根据《中华人民共和国政府信息公开条例》.*0790-0000000）。$/);
  const signed = paragraphs.indexOf('云溪县人民政府');
  expect(paragraphs[signed + 1]).toBe('2022年1月20日');
});

withOffice('the four blocks of 表二 keep their captions and their own columns', async () => {
  const { tables } = await readByOffice();
  const rows = (tables[0] ?? []).map((row) =>
    row.filter(({ spans }) => spans).map(({ text, spans }) => `${text} ${spans?.[0]}`),
  );
  expect(rows).toEqual([
    ['第二十条第（一）项 4'],
    ['信息内容 1', '本年制发件数 1', '本年废止件数 1', '现行有效件数 1'],
    ['规章 1', '0 1', '0 1', '0 1'],
    ['行政规范性文件 1', '12 1', '3 1', '87 1'],
    ['第二十条第（五）项 4'],
    ['信息内容 1', '本年处理决定数量 3'],
    ['行政许可 1', '104386 3'],
    ['第二十条第（六）项 4'],
    ['信息内容 1', '本年处理决定数量 3'],
    ['行政处罚 1', '5721 3'],
    ['行政强制 1', '318 3'],
    ['第二十条第（八）项 4'],
    ['信息内容 1', '本年收费金额（单位：万元） 3'],
    ['行政事业性收费 1', '2046.35 3'],
  ]);
});

withOffice('every figure of 表三 stands in its row and column', async () => {
  const { tables } = await readByOffice();
  const grid = tables[1] ?? [];
  expect(grid.length).toBe(28);
  for (const [row, figures] of requestFigures.entries()) {
    expect(grid[row + 3]?.slice(3).map(({ text }) => text)).toEqual(figures);
  }
});

withOffice('the headings and labels of 表三 cover the places they head', async () => {
  const grid = (await readByOffice()).tables[1] ?? [];
  const column = (index: number) => grid.map((row) => row[index]?.text ?? '');
  const times = (count: number, text: string) => Array.from({ length: count }, () => text);
  expect(grid[0]?.[0]).toEqual({
    text: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    spans: [3, 3],
  });
  expect(grid[2]?.slice(3).map(({ text }) => text)).toEqual([
    '自然人',
    '商业企业',
    '科研机构',
    '社会公益组织',
    '法律服务机构',
    '其他',
    '总计',
  ]);
  expect(grid[1]?.slice(4, 9).map(({ text }) => text)).toEqual(times(5, '法人或其他组织'));
  expect(grid[0]?.slice(3).map(({ text }) => text)).toEqual(times(7, '申请人情况'));
  expect(column(0).slice(3)).toEqual([
    '一、本年新收政府信息公开申请数量',
    '二、上年结转政府信息公开申请数量',
    ...times(22, '三、本年度办理结果'),
    '四、结转下年度继续办理',
  ]);
  expect(column(1).slice(5, 27)).toEqual([
    '（一）予以公开',
    '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    ...times(8, '（三）不予公开'),
    ...times(3, '（四）无法提供'),
    ...times(5, '（五）不予处理'),
    ...times(3, '（六）其他处理'),
    '（七）总计',
  ]);
  expect(column(2).slice(24, 27)).toEqual([
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    '3.其他',
    '（七）总计',
  ]);
});

withOffice('the one row of 表四 has its fifteen figures under their headings', async () => {
  const grid = (await readByOffice()).tables[2] ?? [];
  expect(grid.length).toBe(4);
  expect(grid[3]?.map(({ text }) => text)).toEqual(disputeFigures);
  expect(grid[3]?.every(({ spans }) => spans?.[0] === 1)).toBe(true);
  const five = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  expect(grid[2]?.map(({ text }) => text)).toEqual([...five, ...five, ...five]);
  expect(grid[1]?.[5]).toEqual({ text: '未经复议直接起诉', spans: [5, 1] });
  expect(grid[1]?.[10]).toEqual({ text: '复议后起诉', spans: [5, 1] });
  expect(grid[0]?.[5]).toEqual({ text: '行政诉讼', spans: [10, 1] });
});

withOffice(
  'every paragraph and figure keeps its bookmark when an office saves the file',
  async () => {
    const saved = convertWithOffice(await writeDocx(yunxi), 'saved', 'docx:MS Word 2007 XML');
    const body = readParts(readFileSync(saved))['word/document.xml'] ?? '';
    const names = [...body.matchAll(/<w:bookmarkStart [^>]*w:name="(_nb_[^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(new Set(names).size).toBe(6 + 5 + 10 + 175 + 15);
    expect(names).toContain('_nb_requests_received_naturalPerson');
  },
);
