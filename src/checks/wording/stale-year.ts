import type { CheckedBlock } from '../text.ts';
import { patternCheck } from '../text-check.ts';
import { PRACTICE } from './sources.ts';

/** Words of a sentence that looks back or ahead on purpose. */
const COMPARES =
  /同比|相比|环比|增长|增加|增幅|下降|减少|上年|去年|较|以来|首次|曾|自|起|结转|上一年|至今|连续|历年|上升|提高/;
const PLANS = /将|拟|计划|下一步|继续|要|打算|力争|目标/;

/** 结转 moves applications from one year to the next in every report, it compares none. */
const CARRIED = /(?:上年|上一年|去年)度?结转|结转(?:到|至)?(?:下|次)一?年/g;
/** A year at the head of a sentence, behind 截至 or behind the rule that was followed, and what was done in it. */
const TELLS =
  /(?<=^|[。；\n]|》(?:的?规定|要求)?[，,])[ \u3000]*(?:(?:19|20)\d{2}年(?:度)?(?=[，,]|[我全本各县市区共]|依法|收[到取办]|受理|新[增收]|公开|发布|举办|办理|累计|主动|制发|未)|截至(?:19|20)\d{2}年(?=底|末|12月))/g;

/** A sentence that begins with last year's or next year's number and tells of this year: an old file was filled in again. */
export const staleYear = patternCheck({
  id: 'staleYear',
  severity: 'notice',
  source: PRACTICE,
  pattern: TELLS,
  unless: (match, block, { report }) => {
    const year = Number(match[0].match(/\d+/)?.[0]);
    const end = match.index + match[0].length;
    const sentence = sentenceFrom(block, end).replace(CARRIED, '');
    if (year === report.year - 1) return COMPARES.test(sentence);
    if (year === report.year + 1) return PLANS.test(sentence);
    return true;
  },
  examples: {
    fires: [
      '2020年，我局共收到申请3件。',
      '工作扎实。2022年全县共公开信息30条。',
      '2020年，我局受理申请3件（含上年结转1件），结转下年度2件。',
      '截至2020年12月31日，全县公开信息30条。',
      '按照《收费管理办法》，2020年收取信息处理费30元。',
      '2020年新增专栏3个。',
    ],
    silent: [
      '2021年，我局共收到申请3件。',
      '2020年，我局收到申请3件，同比增加1件。',
      '2022年，我局将继续推进公开。',
      '截至2020年底公开信息20条，2021年增加到30条。',
      '按照《2020年工作要点》，全县开展检查。',
      '2020年印发的办法继续有效。',
      '根据2020年印发的通知，我局开展检查。',
    ],
  },
});

function sentenceFrom({ text }: CheckedBlock, start: number): string {
  const rest = text.slice(start, start + 200);
  const end = rest.indexOf('。');
  return end < 0 ? rest : rest.slice(0, end);
}
