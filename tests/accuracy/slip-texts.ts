import { type Facts, factsOf } from './generator/facts.ts';
import { type Mark, say } from './generator/pieces.ts';
import type { Random } from './generator/random.ts';
import { type Draft, type Paragraph, type Told, tellWith } from './generator/report.ts';
import { tellDisputes } from './generator/tell-requests.ts';
import { tellCases } from './generator/tell-statistics.ts';
import { mistyped, SINGLE_SLIPS } from './slip-figures.ts';

export const TEXT_SLIPS = [
  'figureInText',
  'partInText',
  'wrongShare',
  'wrongRate',
  'staleYear',
  'overtypedSentence',
  'wrongDenial',
] as const;
export type TextSlip = (typeof TEXT_SLIPS)[number];

/** Characters of a paragraph that are wrong. */
export interface WrongText {
  block: string;
  start: number;
  end: number;
  right: string;
  wrong: string;
}

const MARKS: Record<Exclude<TextSlip, 'overtypedSentence' | 'wrongDenial'>, readonly Mark[]> = {
  figureInText: ['figure'],
  partInText: ['part', 'whole'],
  wrongShare: ['share'],
  wrongRate: ['rate'],
  staleYear: ['year'],
};

/** Writes something wrong into a text; none where the text has nothing this slip could meet. */
export function slipText(
  random: Random,
  slip: TextSlip,
  draft: Draft,
): { draft: Draft; wrong: WrongText } | undefined {
  if (slip === 'overtypedSentence') return overtyped(random, draft);
  if (slip === 'wrongDenial') return denied(random, draft);
  const places = draft.paragraphs.flatMap((paragraph) =>
    paragraph.told.flatMap((told) =>
      told.pieces.flatMap((piece, at) =>
        piece.mark && MARKS[slip].includes(piece.mark) ? [{ paragraph, told, at, piece }] : [],
      ),
    ),
  );
  if (places.length === 0) return undefined;
  const { paragraph, told, at, piece } = random.pick(places);
  const text =
    slip === 'staleYear'
      ? String(Number(piece.text) - 1)
      : mistyped(random, random.pick(SINGLE_SLIPS), piece.text);
  if (text === undefined) return undefined;
  const pieces = told.pieces.map((one, index) => (index === at ? { ...one, text } : one));
  const start = lengthOf(told.pieces.slice(0, at));
  return replaced(draft, paragraph, told, {
    ...{ told: { ...told, pieces }, start, end: start + text.length },
    ...{ right: piece.text, wrong: text },
  });
}

/** Last year's sentence was kept, or only half overtyped: the same words with the figures of another year. */
function overtyped(random: Random, draft: Draft) {
  const { facts } = draft;
  const other: Facts = factsOf(random, facts.form, facts);
  const places = draft.paragraphs.flatMap((paragraph) =>
    paragraph.told
      .filter((told) => told.pieces.some((piece) => piece.mark === 'figure'))
      .map((told) => ({ paragraph, told })),
  );
  if (places.length === 0) return undefined;
  const { paragraph, told } = random.pick(places);
  return retold(draft, paragraph, told, tellWith(told.teller, told.seed, other));
}

/** 未发生 where something happened. */
function denied(random: Random, draft: Draft) {
  const { disputes, figures, form } = draft.facts;
  const happened =
    form === '2019' || form === '2021'
      ? Object.values(disputes).some((row) => (row.total ?? 0) > 0)
      : ['reconsideration', 'litigation'].some(
          (row) => Number(figures[`statistics.${row}.count`]) > 0,
        );
  const places = draft.paragraphs.flatMap((paragraph) =>
    paragraph.told
      .filter(({ teller }) => teller === tellDisputes || teller === tellCases)
      .map((told) => ({ paragraph, told })),
  );
  const [place] = places;
  if (!happened || !place) return undefined;
  const pieces = random.pick([
    say`全年未发生因政府信息公开引起的行政复议、行政诉讼。`,
    say`全年没有因政府信息公开工作被申请行政复议或者提起行政诉讼的情况。`,
  ]);
  return retold(draft, place.paragraph, place.told, { ...place.told, pieces });
}

function retold(draft: Draft, paragraph: Paragraph, told: Told, other: Told) {
  const [right, wrong] = [told, other].map((one) => one.pieces.map((piece) => piece.text).join(''));
  if (right === undefined || wrong === undefined || right === wrong || wrong === '') {
    return undefined;
  }
  return replaced(draft, paragraph, told, {
    ...{ told: other, start: 0, end: wrong.length, right, wrong },
  });
}

interface Replacement {
  told: Told;
  /** Within the told sentence. */
  start: number;
  end: number;
  right: string;
  wrong: string;
}

function replaced(draft: Draft, paragraph: Paragraph, told: Told, by: Replacement) {
  const before = paragraph.told.slice(0, paragraph.told.indexOf(told));
  const offset =
    (paragraph.head?.length ?? 0) + before.reduce((all, one) => all + lengthOf(one.pieces), 0);
  const changed = {
    ...paragraph,
    told: paragraph.told.map((one) => (one === told ? by.told : one)),
  };
  return {
    draft: {
      ...draft,
      paragraphs: draft.paragraphs.map((one) => (one === paragraph ? changed : one)),
    },
    wrong: {
      block: paragraph.id,
      start: offset + by.start,
      end: offset + by.end,
      right: by.right,
      wrong: by.wrong,
    },
  };
}

function lengthOf(pieces: readonly { text: string }[]): number {
  return pieces.reduce((sum, one) => sum + one.text.length, 0);
}
