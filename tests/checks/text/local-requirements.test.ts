import { expect, test } from 'vitest';
import { requiredStatements } from '#checks/structure/required-statements.ts';
import { wordLimits } from '#checks/structure/word-limits.ts';
import { reportOf } from './report-of.ts';

const local = {
  name: '关于编制2021年度政府信息公开工作年度报告的通知',
  number: '云政办发〔2021〕54号',
  wordLimits: [
    { section: 'overview', most: 12 },
    { section: 'problems', least: 5 },
  ],
  statements: [
    {
      id: 'channels',
      section: 'overview',
      label: '各渠道公开条数',
      words: [['网站', '公报'], ['条']],
    },
  ],
  circulation: [],
};

function notices(overview: string, problems: string) {
  const text = reportOf({
    sections: [
      { id: 'overview', paragraphs: [overview] },
      { id: 'problems', paragraphs: [problems] },
    ],
  });
  const asked = { ...text, template: { ...text.template, local } };
  return [...wordLimits.find(asked), ...requiredStatements.find(asked)].map((one) => one.values);
}

test('a section within its limits that says what it must is in order', () => {
  expect(notices('网站公开 30条。', '还有两点不足。')).toEqual([]);
});

test('too long, too short and left unsaid are each told with the number and the 文号', () => {
  expect(notices('全年公开信息三十条以上，另有很多。', '没有。')).toEqual([
    { heading: '一、总体情况', count: 17, limit: '12', bound: 'most', number: local.number },
    {
      heading: '五、存在的主要问题及改进情况',
      count: 3,
      limit: '5',
      bound: 'least',
      number: local.number,
    },
    { heading: '一、总体情况', label: '各渠道公开条数', number: local.number },
  ]);
});
