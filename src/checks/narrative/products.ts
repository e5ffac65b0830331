import { patternCheck } from '../text-check.ts';
import { PRACTICE } from '../wording/sources.ts';

const COUNTED = '期|次|场|批|册|个|家|户|轮|处|本';
const SUM = '[^\\d。；%]{0,12}(?:共|合计|累计|总计)[^\\d。；，,%]{0,8}';
const NUMBER = '\\d+(?:\\.\\d+)?';

/** 每期 N 份、共 M 期、合计 P 份: the product is what is printed. */
export const products = patternCheck({
  id: 'products',
  severity: 'mustExplain',
  source: PRACTICE,
  pattern: new RegExp(
    `(?<!\\d)(?<times>\\d+)(?<of>${COUNTED})[^\\d。；]{0,8}每\\k<of>[^\\d。；，,]{0,6}(?<each>${NUMBER})(?<unit>[\\u4e00-\\u9fff])${SUM}(?<sum>${NUMBER})\\k<unit>` +
      `|每(?<of2>${COUNTED})[^\\d。；，,]{0,6}(?<each2>${NUMBER})(?<unit2>[\\u4e00-\\u9fff])[^\\d。；]{0,10}?(?<times2>\\d+)\\k<of2>${SUM}(?<sum2>${NUMBER})\\k<unit2>`,
    'g',
  ),
  unless: ({ groups = {} }) => {
    const [times, each, sum] = [
      groups.times ?? groups.times2,
      groups.each ?? groups.each2,
      groups.sum ?? groups.sum2,
    ].map(Number);
    return Math.abs((times ?? 0) * (each ?? 0) - (sum ?? 0)) < 1e-6;
  },
  examples: {
    fires: ['编印简报12期，每期200份，共2500份。', '每期印发300份，共6期，合计2000份。'],
    silent: [
      '编印简报12期，每期200份，共2400份。',
      '每期印发300份，共6期，合计1800份。',
      '编印简报12期，每期约200份。',
      '公报出版4期，每期8页，共赠阅2000份。',
    ],
  },
});
