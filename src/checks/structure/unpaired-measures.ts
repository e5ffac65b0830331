import type { CheckedText } from '../text.ts';
import { type Notice, placeIn, type TextCheck } from '../text-check.ts';
import { PRACTICE } from '../wording/sources.ts';
import { type Ordinal, ordinalsOf } from './ordinals.ts';
import { ownSections } from './own-sections.ts';

const WANTED = /问题[\u4e00-\u9fff]{0,4}(?:改进|整改|措施)/;

/** 问题 and 改进 told in two lists, and the second is shorter by more than one: a measure may answer two problems. */
export const unpairedMeasures: TextCheck = {
  id: 'unpairedMeasures',
  severity: 'notice',
  source: PRACTICE,
  find: (text) =>
    ownSections(text)
      .filter(({ official }) => WANTED.test(official?.title ?? ''))
      .flatMap(({ text: section }) => noticeOf(section.blocks)),
  examples: {
    fires: [
      '部分：五、存在的主要问题及改进情况\n一是人员不足；二是经费不足；三是形式单一。\n改进措施：一是充实人员。',
    ],
    silent: [
      '部分：五、存在的主要问题及改进情况\n一是人员不足；二是经费不足。\n改进措施：一是充实人员，列入预算。',
      '一是人员不足；二是经费不足。下一步充实人员。',
    ],
  },
};

function noticeOf(blocks: CheckedText['blocks']): Notice[] {
  const lists: Ordinal[][] = [];
  for (const ordinal of blocks.flatMap(ordinalsOf)) {
    const list = lists[lists.length - 1];
    if (ordinal.number === 1) lists.push([ordinal]);
    else if (list && ordinal.number === list.length + 1) list.push(ordinal);
    else return [];
  }
  const [problems, measures, ...more] = lists;
  if (!problems || !measures || more.length > 0) return [];
  if (problems.length - measures.length < 2) return [];
  const [first] = measures;
  if (!first) return [];
  const values = { problems: problems.length, measures: measures.length };
  const { block, start, quote } = first;
  return [{ places: [placeIn(block, start, start + quote.length)], values, quote }];
}
