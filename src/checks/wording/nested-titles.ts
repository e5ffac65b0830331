import { correctionCheck } from './edits.ts';
import { nestedMarks } from './nested-marks.ts';
import { PUNCTUATION } from './sources.ts';

const TITLES = { opening: '《', closing: '》', inner: ['〈', '〉'], farthest: 100 } as const;

/** 书名号 inside 书名号 is 〈〉. */
export const nestedTitles = correctionCheck({
  id: 'nestedTitles',
  severity: 'notice',
  source: PUNCTUATION,
  edits: ({ text }) => nestedMarks(text, TITLES),
  examples: {
    fires: ['《关于印发《云溪县工作要点》的通知》', '《关于《办法》的解读》'],
    silent: ['《关于印发〈云溪县工作要点〉的通知》', '《保密法》《档案法》和《条例》'],
  },
});
