import { describe, expect, test } from 'vitest';
import { composeDocument } from '#document/compose/compose-document.ts';
import type { DocBlock, TableBlock } from '#document/tree.ts';
import type { Report } from '#domain/report.ts';
import { newReport } from '#tasks/new-report.ts';
import { seed, template } from '../files.ts';

const edition = await template('2021');
const yichun = seed('yichun-2021').report;
const composition = { template: edition, totals: {}, savedOn: '2022-01-20' };

function compose(changes: Partial<Report>) {
  return composeDocument({ ...yichun, ...changes }, composition);
}

function table(blocks: readonly DocBlock[], id: string): TableBlock {
  const found = blocks.find((block) => block.kind === 'table' && block.table === id);
  if (found?.kind !== 'table') throw new Error(id);
  return found;
}

/** The cells of a row as `text@column+colSpan/rowSpan`. */
function drawn(block: TableBlock, row: number): string[] {
  return (block.rows[row]?.cells ?? []).map(
    ({ text, column, colSpan, rowSpan }) => `${text}@${column}+${colSpan}/${rowSpan}`,
  );
}

describe('the report in print', () => {
  const printed = compose({});

  test('has the title the office gave it, and the six headings in their order', () => {
    expect(printed.title).toBe('宜春市2021年政府信息公开工作年度报告');
    const headings = printed.blocks.flatMap((block) =>
      block.kind === 'heading' ? block.text : [],
    );
    expect(headings).toEqual([
      '一、总体情况',
      '二、行政机关主动公开政府信息情况',
      '三、行政机关收到和处理政府信息公开申请情况',
      '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ]);
  });

  test('heads table 三 in three levels beside the note to the reader', () => {
    const requests = table(printed.blocks, 'requests');
    expect(requests.headerRows).toBe(3);
    expect(drawn(requests, 0)).toEqual([
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）@0+3/3',
      '申请人情况@3+7/1',
    ]);
    expect(drawn(requests, 1)).toEqual(['自然人@3+1/2', '法人或其他组织@4+5/1', '总计@9+1/2']);
    expect(drawn(requests, 2)).toEqual([
      '商业企业@4+1/1',
      '科研机构@5+1/1',
      '社会公益组织@6+1/1',
      '法律服务机构@7+1/1',
      '其他@8+1/1',
    ]);
  });

  test('labels the rows of table 三 in three levels', () => {
    const requests = table(printed.blocks, 'requests');
    expect(requests.rows).toHaveLength(28);
    expect(drawn(requests, 3)[0]).toBe('一、本年新收政府信息公开申请数量@0+3/1');
    expect(drawn(requests, 5).slice(0, 3)).toEqual([
      '三、本年度办理结果@0+1/22',
      '（一）予以公开@1+2/1',
      '311@3+1/1',
    ]);
    expect(drawn(requests, 7).slice(0, 2)).toEqual([
      '（三）不予公开@1+1/8',
      '1.属于国家秘密@2+1/1',
    ]);
    expect(drawn(requests, 27)).toEqual([
      '四、结转下年度继续办理@0+3/1',
      ...['11', '0', '0', '0', '0', '0', '11'].map((figure, at) => `${figure}@${at + 3}+1/1`),
    ]);
  });

  test('prints table 二 in four blocks, the amount as typed', () => {
    const disclosure = table(printed.blocks, 'proactiveDisclosure');
    expect(disclosure.rows.map((_, row) => drawn(disclosure, row).join(' '))).toEqual([
      '第二十条第（一）项@0+4/1',
      '信息内容@0+1/1 本年制发件数@1+1/1 本年废止件数@2+1/1 现行有效件数@3+1/1',
      '规章@0+1/1 8@1+1/1 1@2+1/1 14@3+1/1',
      '行政规范性文件@0+1/1 764@1+1/1 633@2+1/1 2004@3+1/1',
      '第二十条第（五）项@0+4/1',
      '信息内容@0+1/1 本年处理决定数量@1+3/1',
      '行政许可@0+1/1 287715@1+3/1',
      '第二十条第（六）项@0+4/1',
      '信息内容@0+1/1 本年处理决定数量@1+3/1',
      '行政处罚@0+1/1 292956@1+3/1',
      '行政强制@0+1/1 12962@1+3/1',
      '第二十条第（八）项@0+4/1',
      '信息内容@0+1/1 本年收费金额（单位：万元）@1+3/1',
      '行政事业性收费@0+1/1 616178.201@1+3/1',
    ]);
  });

  test('prints table 四 as one line of fifteen under three levels of heading', () => {
    const disputes = table(printed.blocks, 'disputes');
    expect(drawn(disputes, 0)).toEqual(['行政复议@0+5/1', '行政诉讼@5+10/1']);
    expect(drawn(disputes, 1)).toEqual([
      '结果维持@0+1/2',
      '结果纠正@1+1/2',
      '其他结果@2+1/2',
      '尚未审结@3+1/2',
      '总计@4+1/2',
      '未经复议直接起诉@5+5/1',
      '复议后起诉@10+5/1',
    ]);
    expect(drawn(disputes, 2)[0]).toBe('结果维持@5+1/1');
    expect(drawn(disputes, 3).map((cell) => cell.split('@')[0])).toEqual(
      '9 13 3 3 28 6 1 2 0 9 2 0 0 0 2'.split(' '),
    );
  });

  test('sets a run-in heading in 楷体 up to its full stop, and figures bound to cells in the text', () => {
    const paragraph = printed.blocks.find((block) => block.id === 'overview-9');
    expect(paragraph?.kind === 'paragraph' && paragraph.runs.slice(0, 3)).toEqual([
      { text: '（二）依申请公开情况。', font: 'kaiti' },
      { text: '全市新收政府信息公开申请' },
      { text: '553', cell: 'requests.received.total' },
    ]);
  });
});

test('without a title of its own the report bears the one of the edition', () => {
  const { title: _title, ...front } = yichun.front;
  expect(compose({ front }).title).toBe('宜春市人民政府2021年政府信息公开工作年度报告');
});

test('a heading that was not renamed is the official one', () => {
  const sections = yichun.sections.map(({ heading: _heading, ...section }) => section);
  const third = compose({ sections }).blocks.filter((block) => block.kind === 'heading')[2];
  expect(third).toMatchObject({ text: '三、收到和处理政府信息公开申请情况' });
});

test('the signature bears the day unpadded', () => {
  const front = { ...yichun.front, signedOn: '2022-01-05' };
  expect(compose({ front }).signature).toEqual({ unit: '宜春市人民政府', date: '2022年1月5日' });
});

test.each<[string, Record<string, string>, string, string]>([
  ['１２', {}, '12', 'half-width'],
  ['1,234', {}, '1234', 'without separators'],
  ['012', {}, '012', 'no zero dropped'],
  ['/', {}, '/', 'unreadable text as typed'],
  [
    '16',
    { 'requests.granted.naturalPerson': '其中修订3件' },
    '16（其中修订3件）',
    'a note behind it',
  ],
])('a cell typed as %s prints %s', (typed, notes, text) => {
  const figures = { ...yichun.figures, 'requests.granted.naturalPerson': typed };
  const requests = table(compose({ figures, notes }).blocks, 'requests');
  const cell = requests.rows
    .flatMap((row) => row.cells)
    .find((one) => one.cell === 'requests.granted.naturalPerson');
  expect(cell?.text).toBe(text);
});

test('a blank total prints its sum, a blank cell nothing', () => {
  const printed = composeDocument(
    { ...yichun, figures: {} },
    { ...composition, totals: { 'requests.handled.total': '543' } },
  );
  const cells = table(printed.blocks, 'requests').rows.flatMap((row) => row.cells);
  const text = (address: string) => cells.find((one) => one.cell === address)?.text;
  expect(text('requests.handled.total')).toBe('543');
  expect(text('requests.received.total')).toBe('');
});

describe('lines of the form over and under a table', async () => {
  const national = await template('2014');
  const unit = { id: 'linyang', name: '临阳市水务局', kind: 'department', level: 'city' } as const;
  const linesOf = (front: Partial<Report['front']>) => {
    const blank = newReport(national, { unit, year: 2016 });
    const report = { ...blank, front: { ...blank.front, ...front } };
    return composeDocument(report, { ...composition, template: national }).blocks.flatMap(
      (block) =>
        block.kind === 'paragraph' && block.ofTable
          ? [[block.ofTable, block.runs.map(({ text }) => text).join('')]]
          : [],
    );
  };

  test('name the unit, its telephone and the day of signing; what nobody typed is left to the pen', () => {
    expect(
      linesOf({ contact: { office: '办公室', phone: '0400-1230000' }, signedOn: '2017-02-08' }),
    ).toEqual([
      ['above', '填报单位（盖章）：临阳市水务局'],
      ['below', '单位负责人：　　　　审核人：　　　　填报人：'],
      ['below', '联系电话：0400-1230000　　　　填报日期：2017年2月8日'],
    ]);
    expect(linesOf({}).at(-1)).toEqual(['below', '联系电话：　　　　填报日期：']);
  });
});
