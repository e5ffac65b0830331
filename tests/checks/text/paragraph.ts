import { type CheckedText, checkedText } from '#checks/text.ts';
import { seed, template } from '../../files.ts';

const edition = await template('2021');
const { report } = seed('yichun-2021');

/** A report of the 2021 edition whose first section holds these paragraphs and nothing else does. */
export function textOf(...paragraphs: readonly string[]): CheckedText {
  const blocks = paragraphs.map((text, at) => ({
    id: `overview-${at + 1}`,
    kind: 'paragraph' as const,
    level: 0 as const,
    runs: [{ text }],
  }));
  const front = { ...report.front, opening: [] };
  return checkedText({ ...report, front, sections: [{ id: 'overview', blocks }] }, edition, {
    run: () => '',
    cell: (address) => report.figures[address] ?? '',
    title: '云溪县2021年政府信息公开工作年度报告',
  });
}
