import type { TableBlock } from '#document/tree.ts';
import { figure, head } from './yunxi-cells.ts';
import { disputeFigures } from './yunxi-figures.ts';

const outcomes = ['upheld', 'corrected', 'otherResult', 'pending', 'total'];
const outcomeHeads = (from: number, rowSpan: number) =>
  ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].map((text, index) =>
    head(text, from + index, 1, rowSpan),
  );

/** 表四: one row of fifteen figures. */
export const disputes: TableBlock = {
  kind: 'table',
  id: 'disputes-table',
  section: 'disputes',
  table: 'disputes',
  title: '政府信息公开行政复议、行政诉讼情况',
  widths: Array.from({ length: 15 }, () => 650),
  headerRows: 3,
  rows: [
    { cells: [head('行政复议', 0, 5), head('行政诉讼', 5, 10)] },
    {
      cells: [...outcomeHeads(0, 2), head('未经复议直接起诉', 5, 5), head('复议后起诉', 10, 5)],
    },
    { cells: [...outcomeHeads(5, 1), ...outcomeHeads(10, 1)] },
    {
      cells: disputeFigures.map((text, index) =>
        figure(
          text,
          index,
          `disputes.${['reconsideration', 'direct', 'afterReconsideration'][Math.floor(index / 5)]}.${outcomes[index % 5]}`,
        ),
      ),
    },
  ],
};
