import type { DocRow, TableBlock } from '#document/tree.ts';
import { cell, figure, head } from './yunxi-cells.ts';

const caption = (text: string): DocRow => ({
  cells: [cell(text, 0, 'caption', { colSpan: 4, align: 'left' })],
});
const wide = (left: string, right: string, address?: string): DocRow => ({
  cells: address
    ? [cell(left, 0, 'rowHead'), figure(right, 1, address, 3)]
    : [head(left, 0), head(right, 1, 3)],
});
const normative = (row: string, id: string, figures: readonly string[]): DocRow => ({
  cells: [
    cell(row, 0, 'rowHead'),
    ...figures.map((text, index) =>
      figure(
        text,
        index + 1,
        `proactiveDisclosure.${id}.${['issued', 'repealed', 'inForce'][index]}`,
      ),
    ),
  ],
});

/** 表二: four blocks with their own columns under full-width captions. */
export const proactive: TableBlock = {
  kind: 'table',
  id: 'proactive-table',
  section: 'proactive',
  table: 'proactiveDisclosure',
  title: '主动公开政府信息情况',
  widths: [2435, 2435, 2435, 2435],
  headerRows: 0,
  rows: [
    caption('第二十条第（一）项'),
    {
      cells: [
        head('信息内容', 0),
        head('本年制发件数', 1),
        head('本年废止件数', 2),
        head('现行有效件数', 3),
      ],
    },
    normative('规章', 'regulations', ['0', '0', '0']),
    normative('行政规范性文件', 'normativeDocuments', ['12', '3', '87']),
    caption('第二十条第（五）项'),
    wide('信息内容', '本年处理决定数量'),
    wide('行政许可', '104386', 'proactiveDisclosure.permits.decisions'),
    caption('第二十条第（六）项'),
    wide('信息内容', '本年处理决定数量'),
    wide('行政处罚', '5721', 'proactiveDisclosure.penalties.decisions'),
    wide('行政强制', '318', 'proactiveDisclosure.coercions.decisions'),
    caption('第二十条第（八）项'),
    wide('信息内容', '本年收费金额（单位：万元）'),
    wide('行政事业性收费', '2046.35', 'proactiveDisclosure.fees.amount'),
  ],
};
