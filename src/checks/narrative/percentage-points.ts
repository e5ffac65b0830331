import { patternCheck } from '../text-check.ts';
import { PRACTICE } from '../wording/sources.ts';

const PERCENT = '(\\d{1,3}(?:\\.\\d{1,4})?)[%％]';

/** 由90%提高到95%，提高5个百分点: the points are what lies between the two. */
export const percentagePoints = patternCheck({
  id: 'percentagePoints',
  severity: 'mustExplain',
  source: PRACTICE,
  pattern: new RegExp(
    `${PERCENT}(?:提高|提升|上升|增长|增加|下降|降低|减少)?[到至为]${PERCENT}[，,][^\\d。；%％]{0,10}?(\\d{1,3}(?:\\.\\d{1,4})?)个百分点`,
    'g',
  ),
  unless: ([, from, to, points]) =>
    Math.abs(Math.abs(Number(to) - Number(from)) - Number(points)) < 1e-6,
  examples: {
    fires: ['满意度由上年的90%提高到95%，提高4个百分点。'],
    silent: [
      '满意度由上年的90%提高到95%，提高5个百分点。',
      '满意度由95.5%下降到93%，下降2.5个百分点。',
      '满意度95%，比上年提高4个百分点。',
    ],
  },
});
