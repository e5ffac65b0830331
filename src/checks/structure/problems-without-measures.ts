import type { TextCheck } from '../text-check.ts';
import { PRACTICE } from '../wording/sources.ts';
import { ownSections, wordsOf } from './own-sections.ts';

const WANTED = /问题[\u4e00-\u9fff]{0,4}(?:改进|整改|措施)/;
const MEASURES = /已|改进|整改|下一步|今后|将|拟|加强|加大|强化|完善|提升|措施|推进/;

/** 存在的主要问题及改进情况 with problems and not a word on what is done about them. */
export const problemsWithoutMeasures: TextCheck = {
  id: 'problemsWithoutMeasures',
  severity: 'notice',
  source: PRACTICE,
  find: (text) =>
    ownSections(text).flatMap((section) => {
      const { id, heading } = section.text;
      const words = wordsOf(section);
      if (words.length < 5 || !WANTED.test(section.official?.title ?? '')) return [];
      if (MEASURES.test(words)) return [];
      return [{ places: [{ section: id }], values: { heading }, quote: heading }];
    }),
  examples: {
    fires: ['部分：五、存在的主要问题及改进情况\n一是人员不足；二是形式单一。'],
    silent: [
      '部分：五、存在的主要问题及改进情况\n人员不足。下一步将充实人员。',
      '人员不足。下一步将充实人员。',
    ],
  },
};
