import { matchesOf } from '../matches.ts';
import { remembered } from '../remembered.ts';

/** A stretch of a text, by its characters. */
export interface Stretch {
  start: number;
  end: number;
}

/** 句: stretches that end with 。！？ or with the text. */
export function sentencesOf(text: string): Stretch[] {
  return cut(text, /[。！？\n]/g, { start: 0, end: text.length });
}

/** The sentences of a block. */
export const sentencesIn = remembered((block) => sentencesOf(block.text));

/** A 分句 with the sentence it belongs to. */
export interface Clause extends Stretch {
  sentence: Stretch;
}

const CLAUSE_ENDS = '，,；;：:（）()';

/** 分句: the stretches between ，；：（） and the like within the sentences of a block, in its order. */
export const clausesIn = remembered((block): readonly Clause[] => {
  const { text } = block;
  const clauses: Clause[] = [];
  for (const sentence of sentencesIn(block)) {
    let { start } = sentence;
    for (let at = start; at <= sentence.end; at += 1) {
      if (at < sentence.end && !endsClause(text, at)) continue;
      if (at > start) clauses.push({ start, end: at, sentence });
      start = at + 1;
    }
  }
  return clauses;
});

/** The comma of 1,000 and the colon of 9:30 end nothing. */
function endsClause(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  if (!CLAUSE_ENDS.includes(mark)) return false;
  return !(mark === ',' || mark === ':') || !/\d.\d/.test(text.slice(at - 1, at + 2));
}

/** Cuts a stretch at marks; the marks belong to no part, empty parts are left out. */
export function cut(text: string, marks: RegExp, { start, end }: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  let from = start;
  for (const mark of matchesOf(text.slice(start, end), marks)) {
    parts.push({ start: from, end: start + mark.index });
    from = start + mark.index + mark[0].length;
  }
  parts.push({ start: from, end });
  return parts.filter((part) => part.end > part.start);
}

/** Whether something lies within a stretch. */
export function lies(inner: Stretch, outer: Stretch): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
