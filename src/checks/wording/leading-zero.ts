import { patternCheck } from '../text-check.ts';
import { NUMERALS } from './sources.ts';

/** 小数: 0.34, never .34. */
export const leadingZero = patternCheck({
  id: 'leadingZero',
  severity: 'notice',
  source: NUMERALS,
  pattern: /(?=[.．])(?<=[\u4e00-\u9fff（(，、；：])[.．](?=\d{1,6}(?:[%％‰万亿元]|个百分点))/g,
  instead: () => '0.',
  examples: { fires: ['占.34%', '下降.5个百分点'], silent: ['占0.34%', '1.信息发布', '见.3节'] },
});
