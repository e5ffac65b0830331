import { correctionCheck, editsOf } from './edits.ts';
import { PUNCTUATION } from './sources.ts';

/** 顿号 between titles or quotations that stand side by side: they need none. */
export const quoteSeparators = correctionCheck({
  id: 'quoteSeparators',
  severity: 'notice',
  source: PUNCTUATION,
  edits: ({ text }) => editsOf(text, /、(?:(?=《)(?<=》.)|(?=“)(?<=”.))/g, () => ''),
  examples: {
    fires: ['《保密法》、《档案法》等法规', '下设“建设信息”、“分配信息”两栏'],
    silent: [
      '《保密法》《档案法》',
      '《保密法》（节选）、《档案法》',
      '“信息”、数据',
      '“信息”和“数据”',
    ],
  },
});
