import type { CheckedText } from '../text.ts';
import { type Notice, placeIn, type TextCheck } from '../text-check.ts';
import { PRACTICE } from './sources.ts';

/** Another unit's name inside the text: the report may have been copied from theirs. */
export const otherUnit: TextCheck = {
  id: 'otherUnit',
  severity: 'notice',
  source: PRACTICE,
  find: (text) => namesToFind(text).flatMap((name) => noticeOf(name, text)),
  examples: {
    fires: ['别的单位：临河县\n临河县围绕重点工作，主动公开信息30条。'],
    silent: ['别的单位：临河县\n与各县联合开展检查。'],
  },
};

/** A name that is part of the unit's own, or has it as a part, says nothing. */
function namesToFind({ report: { unit }, context }: CheckedText): string[] {
  const own = [unit.name, ...(unit.shortName === undefined ? [] : [unit.shortName])];
  return [...new Set(context?.others?.names ?? [])].filter(
    (name) => name.length > 2 && !own.some((one) => one.includes(name) || name.includes(one)),
  );
}

function noticeOf(name: string, { blocks }: CheckedText): Notice[] {
  const places = blocks.flatMap((block) => {
    const starts: number[] = [];
    for (let at = block.text.indexOf(name); at >= 0; at = block.text.indexOf(name, at + 1)) {
      starts.push(at);
    }
    return starts.map((start) => placeIn(block, start, start + name.length));
  });
  if (places.length === 0) return [];
  return [{ places, values: { quote: name, count: places.length }, quote: name }];
}
