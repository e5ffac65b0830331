import type { WordEntry } from '#domain/word-entry.ts';
import type { CheckedBlock, CheckedText } from '../text.ts';
import { type Notice, placeIn, type TextCheck } from '../text-check.ts';

/** 词表: the wordings an office wrote down for itself. The program brings none of its own. */
export const wordList: TextCheck = {
  id: 'wordList',
  severity: 'mustExplain',
  source: '本单位词表',
  find: (text) =>
    (text.context?.words ?? [])
      .filter((entry) => entry.wrong !== '' && isInForce(entry, text))
      .flatMap((entry) => text.blocks.flatMap((block) => notices(entry, block))),
  examples: {
    fires: ['词表：贵单位→本单位\n贵单位的信息已经公开。'],
    silent: ['词表：贵单位→本单位\n本单位的信息已经公开。', '截止2021年底'],
  },
};

/** A report without a date of signature counts as signed at the end of the month after its year. */
function isInForce({ until }: WordEntry, { report: { front, year } }: CheckedText): boolean {
  const signed = front.signedOn ?? front.publishedOn ?? `${year + 1}-01-31`;
  return until === undefined || signed <= until;
}

function notices({ wrong, right, note, source }: WordEntry, block: CheckedBlock): Notice[] {
  const found: Notice[] = [];
  for (
    let start = at(block, wrong, 0);
    start >= 0;
    start = at(block, wrong, start + wrong.length)
  ) {
    if (right !== undefined && isRight(block.text, { start, wrong, right })) continue;
    const end = start + wrong.length;
    const place = { section: block.section, block: block.block, start, end };
    found.push({
      places: [placeIn(block, start, end)],
      values: {
        quote: wrong,
        ...(right !== undefined && { instead: right }),
        ...(note !== undefined && { note }),
        ...(source !== undefined && { basis: source }),
      },
      quote: wrong,
      ...(right !== undefined && { fix: { ...place, text: right } }),
    });
  }
  return found;
}

function at({ text }: CheckedBlock, wrong: string, from: number): number {
  return text.indexOf(wrong, from);
}

/** Where the right wording contains the wrong one, it may stand there already. */
function isRight(
  text: string,
  { start, wrong, right }: { start: number; wrong: string; right: string },
): boolean {
  const inside = right.indexOf(wrong);
  return inside >= 0 && text.startsWith(right, start - inside);
}
