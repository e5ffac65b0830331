import { type Notice, placeIn, type TextCheck } from '../text-check.ts';
import { PRACTICE } from '../wording/sources.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** Shorter passages repeat by necessity: names of laws, units, headings. */
const SHORTEST_PASSAGE = 24;

/** The same sentences twice in one report; neighbours are one passage. */
export const repeatedPassage: TextCheck = {
  id: 'repeatedPassage',
  severity: 'notice',
  source: PRACTICE,
  find({ blocks }) {
    const first = new Map<string, Sentence>();
    const passages: Passage[] = [];
    for (const block of blocks) {
      let open: Passage | undefined;
      for (const sentence of sentencesOf(block)) {
        const earlier = first.get(sentence.words);
        if (!earlier) {
          first.set(sentence.words, sentence);
          open = undefined;
        } else if (open && follows(open.earlier, earlier)) {
          open.end = sentence.end;
          open.earlier = { ...open.earlier, end: earlier.end };
          open.length += sentence.words.length;
        } else {
          open = { sentence, end: sentence.end, earlier, length: sentence.words.length };
          passages.push(open);
        }
      }
    }
    return passages.filter(({ length }) => length >= SHORTEST_PASSAGE).map(noticeOf);
  },
  examples: {
    fires: [
      '对行政决策、执行和管理的信息，均依法通过政府网站及时予以公开。对行政决策、执行和管理的信息，均依法通过政府网站及时予以公开。',
    ],
    silent: ['依法公开。依法公开。', '全年收到申请3件，全部办结。全年收到复议1件，全部审结。'],
  },
};

/** Sentences that stand a second time, and where they stood first. */
interface Passage {
  sentence: Sentence;
  end: number;
  earlier: Sentence;
  length: number;
}

function follows(before: Sentence, next: Sentence): boolean {
  return before.block === next.block && next.start >= before.end && next.start - before.end < 4;
}

function noticeOf({ sentence, end, earlier }: Passage): Notice {
  const quote = sentence.block.text.slice(sentence.start, end);
  return {
    places: [
      placeIn(sentence.block, sentence.start, end),
      placeIn(earlier.block, earlier.start, earlier.end),
    ],
    values: { quote: quote.length > 30 ? `${quote.slice(0, 30)}…` : quote },
    quote,
  };
}
