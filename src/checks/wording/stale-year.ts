import type { CheckedBlock } from '../text.ts';
import { patternCheck } from '../text-check.ts';
import { PRACTICE } from './sources.ts';

/** Words of a sentence that looks back or ahead on purpose. */
const COMPARES =
  /同比|相比|环比|增长|增加|增幅|下降|减少|上年|去年|较|以来|首次|曾|自|起|结转|上一年|至今|连续|历年|上升|提高/;
const PLANS = /将|拟|计划|下一步|继续|要|打算|力争|目标/;

/** A sentence that begins with last year's or next year's number and tells of this year: an old file was filled in again. */
export const staleYear = patternCheck({
  id: 'staleYear',
  severity: 'notice',
  source: PRACTICE,
  pattern: /(?<=^|[。；\n])[ \u3000]*(?:19|20)\d{2}年(?:度)?(?=[，,]|我|全|本|各|县|市|区|共)/g,
  unless: (match, block, { report }) => {
    const year = Number(match[0].match(/\d+/)?.[0]);
    const sentence = sentenceFrom(block, match.index + match[0].length);
    if (year === report.year - 1) return COMPARES.test(sentence);
    if (year === report.year + 1) return PLANS.test(sentence);
    return true;
  },
  examples: {
    fires: ['2020年，我局共收到申请3件。', '工作扎实。2022年全县共公开信息30条。'],
    silent: [
      '2021年，我局共收到申请3件。',
      '2020年，我局收到申请3件，同比增加1件。',
      '2022年，我局将继续推进公开。',
      '根据2020年印发的通知，我局开展检查。',
    ],
  },
});

function sentenceFrom({ text }: CheckedBlock, start: number): string {
  const rest = text.slice(start, start + 200);
  const end = rest.indexOf('。');
  return end < 0 ? rest : rest.slice(0, end);
}
