import type { DocCell, DocRow, TableBlock } from '#document/tree.ts';

const COLUMNS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];

type Label = readonly [text: string, column: number, colSpan: number, rowSpan: number];

/** Labels of the rows of table 三, in the words of the official form; 本年度办理结果 spans 22 rows. */
const LABELS: readonly (readonly Label[])[] = [
  [['一、本年新收政府信息公开申请数量', 0, 3, 1]],
  [['二、上年结转政府信息公开申请数量', 0, 3, 1]],
  [
    ['三、本年度办理结果', 0, 1, 22],
    ['（一）予以公开', 1, 2, 1],
  ],
  [['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', 1, 2, 1]],
  [
    ['（三）不予公开', 1, 1, 8],
    ['1.属于国家秘密', 2, 1, 1],
  ],
  [['2.其他法律行政法规禁止公开', 2, 1, 1]],
  [['3.危及“三安全一稳定”', 2, 1, 1]],
  [['4.保护第三方合法权益', 2, 1, 1]],
  [['5.属于三类内部事务信息', 2, 1, 1]],
  [['6.属于四类过程性信息', 2, 1, 1]],
  [['7.属于行政执法案卷', 2, 1, 1]],
  [['8.属于行政查询事项', 2, 1, 1]],
  [
    ['（四）无法提供', 1, 1, 3],
    ['1.本机关不掌握相关政府信息', 2, 1, 1],
  ],
  [['2.没有现成信息需要另行制作', 2, 1, 1]],
  [['3.补正后申请内容仍不明确', 2, 1, 1]],
  [
    ['（五）不予处理', 1, 1, 5],
    ['1.信访举报投诉类申请', 2, 1, 1],
  ],
  [['2.重复申请', 2, 1, 1]],
  [['3.要求提供公开出版物', 2, 1, 1]],
  [['4.无正当理由大量反复申请', 2, 1, 1]],
  [['5.要求行政机关确认或重新出具已获取信息', 2, 1, 1]],
  [
    ['（六）其他处理', 1, 1, 3],
    ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', 2, 1, 1],
  ],
  [['2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', 2, 1, 1]],
  [['3.其他', 2, 1, 1]],
  [['（七）总计', 1, 2, 1]],
  [['四、结转下年度继续办理', 0, 3, 1]],
];

/** 28 rows and 10 columns, three rows of headings. */
export const requestsTable: TableBlock = {
  kind: 'table',
  id: 'table-requests',
  section: 'requests',
  table: 'requests',
  title: '收到和处理政府信息公开申请情况',
  widths: [754, 921, 3271, 685, 685, 685, 685, 685, 685, 685],
  headerRows: 3,
  rows: [
    {
      cells: [
        {
          ...head('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 0, 3, 3),
          role: 'corner',
          note: true,
        },
        head('申请人情况', 3, 7, 1),
      ],
    },
    { cells: [head('自然人', 3, 1, 2), head('法人或其他组织', 4, 5, 1), head('总计', 9, 1, 2)] },
    { cells: COLUMNS.slice(1, 6).map((label, index) => head(label, 4 + index, 1, 1)) },
    ...LABELS.map(requestsRow),
  ],
};

/** One row of 15 figures under three rows of headings. */
export const disputesTable: TableBlock = {
  kind: 'table',
  id: 'table-disputes',
  section: 'disputes',
  table: 'disputes',
  title: '政府信息公开行政复议、行政诉讼情况',
  widths: Array.from({ length: 15 }, () => 650),
  headerRows: 3,
  rows: [
    { cells: [head('行政复议', 0, 5, 1), head('行政诉讼', 5, 10, 1)] },
    {
      cells: [
        ...results(0).map((cell) => ({ ...cell, rowSpan: 2 })),
        head('未经复议直接起诉', 5, 5, 1),
        head('复议后起诉', 10, 5, 1),
      ],
    },
    { cells: [...results(5), ...results(10)] },
    {
      cells: Array.from({ length: 15 }, (_, column) =>
        figure(String((column * 7) % 5), column, `disputes.d${column}.count`),
      ),
    },
  ],
};

function results(start: number): DocCell[] {
  return ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].map((label, index) =>
    head(label, start + index, 1, 1),
  );
}

function requestsRow(labels: readonly Label[], row: number): DocRow {
  const labelCells = labels.map(([text, column, colSpan, rowSpan]): DocCell => {
    const cell = { text, column, colSpan, rowSpan, role: 'rowHead' as const };
    if (rowSpan === 22) return { ...cell, align: 'center', vertical: true };
    return { ...cell, align: rowSpan > 1 ? 'center' : 'left' };
  });
  const figures = COLUMNS.map((_, index) =>
    figure(String((row * 31 + index * 7) % 97), 3 + index, `requests.r${row}.c${index}`),
  );
  return { cells: [...labelCells, ...figures] };
}

function head(text: string, column: number, colSpan: number, rowSpan: number): DocCell {
  return { text, column, colSpan, rowSpan, role: 'columnHead', align: 'center' };
}

function figure(text: string, column: number, cell: string): DocCell {
  return { text, column, colSpan: 1, rowSpan: 1, role: 'figure', align: 'center', cell };
}
