import { correctionCheck, editsOf, type TextEdit } from './edits.ts';
import { PUNCTUATION } from './sources.ts';

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  '<': '〈',
  '>': '〉',
  '.': '。',
};

/** A mark with a Chinese character or mark at its side; between digits and in addresses it has none. */
const BESIDE_HAN =
  /[,;:!?()<>](?:(?=[\u4e00-\u9fff《“‘（〔])|(?<=[\u4e00-\u9fff》”’）〕].))|\.(?<=[\u4e00-\u9fff》”）].)(?=[\u4e00-\u9fff《“]|$)/g;

/** 半角标点 in Chinese text, and straight quotes around Chinese words. */
export const halfWidthMarks = correctionCheck({
  id: 'halfWidthMarks',
  severity: 'notice',
  source: PUNCTUATION,
  edits: ({ text }) =>
    [...editsOf(text, BESIDE_HAN, ([mark]) => FULL[mark] ?? mark), ...straightQuotes(text)].sort(
      (a, b) => a.start - b.start,
    ),
  examples: {
    fires: [
      '全年收到申请3件,办结3件。',
      '(一)主动公开情况',
      '坚持"应公开尽公开"原则',
      '成效明显.',
      '《关于印发<办法>的通知》',
    ],
    silent: [
      '全年收到申请1,024件，办结1,024件。',
      '9:30在https://www.yunxi.gov.cn/a?b=1公布',
      '1.信息发布。占3.5%。',
      '（一）主动公开情况',
      '坚持“应公开尽公开”原则',
    ],
  },
});

/** In pairs from left to right; an odd one makes all of them uncertain. */
function straightQuotes(text: string): TextEdit[] {
  if (!/[\u4e00-\u9fff]/.test(text)) return [];
  const quotes = editsOf(text, /"/g, () => '“');
  if (quotes.length % 2 === 1) return [];
  return quotes.map((quote, at) => (at % 2 === 0 ? quote : { ...quote, text: '”' }));
}
