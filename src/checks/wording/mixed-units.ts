import { matchesOf } from '../matches.ts';
import type { CheckedBlock } from '../text.ts';
import { type Notice, placeIn, type TextCheck } from '../text-check.ts';
import { WEBSITES } from './sources.ts';

const SAYS = '(?:共计|合计|累计|总数|总量|数量|数|共|总|达|到|为|约|近|超过|逾|了)*';
const NUMBER = '\\d[\\d,.]*[万余多]*';

/** What reports count in one unit, with the units met for it. */
const COUNTED: readonly { term: string; pattern: RegExp }[] = [
  counted('申请', '(?<!复议|诉讼)申请', '[件条宗份]'),
  counted('政府信息', '(?:政府|政务)信息(?!公开)', '[件条篇则]'),
  counted('规范性文件', '规范性文件', '[件份个]'),
  counted('建议、提案', '(?:代表建议|委员提案|建议提案)', '[件份条]'),
];

/** 规范性文件3件, 3件规范性文件. */
function counted(term: string, name: string, units: string): { term: string; pattern: RegExp } {
  const before = `(?<=${NUMBER}(?<before>${units})(?<between>(?:政府信息公开|信息公开|依申请公开|行政)?)${name})`;
  const pattern = `${name}(?:${SAYS}${NUMBER}(?<after>${units})|${before})`;
  return { term, pattern: new RegExp(pattern, 'g') };
}

interface Use {
  block: CheckedBlock;
  unit: string;
  start: number;
}

/** 条 and 件 for one and the same thing: the unit that is met more rarely. */
export const mixedUnits: TextCheck = {
  id: 'mixedUnits',
  severity: 'notice',
  source: WEBSITES,
  find: ({ blocks }) =>
    COUNTED.flatMap(({ term, pattern }) =>
      noticesOf(
        term,
        blocks.flatMap((block) => usesIn(block, pattern)),
      ),
    ),
  examples: {
    fires: [
      '全年收到申请3件，其中邮寄申请2条。',
      '主动公开政府信息300条，通过网站公开政府信息260件，通过公报公开政府信息40条。',
      '制发规范性文件3件，废止2份规范性文件。',
    ],
    silent: [
      '全年收到申请3件，公开政府信息300条。',
      '主动公开政府信息300条，政府信息公开申请3件。',
      '被申请行政复议3件，政府信息类文件5份。',
      '公开政府信息300条，又公开政府信息20条；不是政府信息的1件。',
    ],
  },
};

function usesIn(block: CheckedBlock, pattern: RegExp): Use[] {
  return matchesOf(block.text, pattern).flatMap(({ 0: said, index, groups = {} }) => {
    const { after, before, between = '' } = groups;
    const unit = after ?? before;
    if (unit === undefined) return [];
    const start = after === undefined ? index - between.length - 1 : index + said.length - 1;
    return [{ block, unit, start }];
  });
}

function noticesOf(term: string, uses: readonly Use[]): Notice[] {
  const counts = new Map<string, number>();
  for (const { unit } of uses) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!usual || counts.size < 2) return [];
  return uses
    .filter(({ unit }) => unit !== usual[0])
    .map(({ block, unit, start }) => ({
      places: [placeIn(block, start, start + unit.length)],
      values: { quote: unit, term, instead: usual[0] },
      quote: unit,
    }));
}
