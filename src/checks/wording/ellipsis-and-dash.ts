import { correctionCheck, editsOf } from './edits.ts';
import { PUNCTUATION } from './sources.ts';

const TYPED =
  /\.(?<![.\w/].)\.{2,}(?![\w/])|。{3,}|…(?<!….)(?!…)|…{3,}|[-－—](?<=[\u4e00-\u9fff”》）].)(?:(?<=-)-+|(?<=－)－+|(?<=—)—{2,})(?=[\u4e00-\u9fff“《（])/g;

/** 省略号 is …… (six dots), 破折号 —— (two units), not what a keyboard offers for them. */
export const ellipsisAndDash = correctionCheck({
  id: 'ellipsisAndDash',
  severity: 'notice',
  source: PUNCTUATION,
  edits: ({ text }) => editsOf(text, TYPED, ([typed]) => (/[.。…]/.test(typed) ? '……' : '——')),
  examples: {
    fires: ['网站、公报、公告栏...', '公开、解读、回应。。。', '公开…', '一张网--云溪政务网'],
    silent: ['网站、公报……', '一张网——云溪政务网', '回复—督办—反馈', '0100-1234567'],
  },
});
