import { matchesOf } from '../matches.ts';
import type { CheckedBlock } from '../text.ts';
import { type Notice, placeIn, type TextCheck } from '../text-check.ts';
import { PRACTICE } from '../wording/sources.ts';
import { comparable } from './breakdowns.ts';
import { minus, quantity, sumOf, written } from './decimal.ts';
import { type NumberInText, readNumbers } from './numbers.ts';
import { lies, type Stretch } from './sentences.ts';
import { isByLevel, isWholeList } from './whole-lists.ts';

const MADE_OF = /由([^。；由]{2,120}?)(?:组成|构成)/g;
/** 新收90件，加上上年结转3件，合计93件. */
const ADDED =
  /(?<!\d)\d{1,9}[\u4e00-\u9fff]{0,2}[，,]?(?:加上|再加)[^\d。；，,]{0,16}\d{1,9}[\u4e00-\u9fff]{0,2}[，,](?=(?:合计|共计|总计|共)[^\d。；，,]{0,6}\d)/g;
/** 网站60条、微信30条，合计90条. */
const LISTED =
  /[^，,。；、：:（(\d]{0,12}(?:\d[\d,.]{0,12}[\u4e00-\u9fff]{1,2}、[^，,。；、：:（(\d]{0,12}){1,12}\d[\d,.]{0,12}[\u4e00-\u9fff]{1,2}[，,](?=(?:合计|共计|总计)[^\d。；，,]{0,6}\d)/g;
const IN_BRACKETS = /[（(](?<=\d[\u4e00-\u9fff]{1,2}.)([^（）()。]{2,120})[）)]/g;
/** A bracketed list that misses its whole by less than this share of it means to add up to it. */
const NEAR = 0.05;

/** The ways a list is told, each with a character that every one of its kind has. */
const LISTS = [
  { sign: '成', pattern: MADE_OF, when: 'all' },
  { sign: '', pattern: IN_BRACKETS, when: 'near' },
  { sign: '加', pattern: ADDED, when: 'all' },
  { sign: '计', pattern: LISTED, when: 'all' },
] as const;

/** 由甲3件和乙2件组成, 5件（甲3件、乙1件、丙1件）: the parts add up to the whole beside them. */
export const composition: TextCheck = {
  id: 'composition',
  severity: 'mustExplain',
  source: PRACTICE,
  find: ({ blocks }) =>
    blocks.flatMap((block) =>
      LISTS.filter(({ sign }) => block.text.includes(sign)).flatMap(({ pattern, when }) =>
        stretches(block, pattern).flatMap((list) => notice(block, list, when)),
      ),
    ),
  examples: {
    fires: [
      '累计发布信息100条，由网站60条、微信25条和其他10条组成。',
      '解读材料由文字解读5篇和图解6篇组成，合计12篇。',
      '公开信息1000条（市级500条，县级300条，乡级190条）。',
      '公开信息1000条（网站50条，微信30条，其他10条）。',
      '公开信息77条（市级18条，县级30条，乡级12条，村级710条）。',
      '公开信息77条（市级18条，县级30条，乡级12条，村级71条）。',
      '新收申请90件，加上上年结转的3件，合计930件。',
      '网站60条、微信30条、公报20条，合计公开信息100条。',
    ],
    silent: [
      '累计发布信息100条，由网站60条、微信25条和其他15条组成。',
      '解读材料由文字解读5篇和图解6篇组成，合计11篇。',
      '公开信息1000条（市级500条，县级300条，乡级200条）。',
      '公开信息77条（市级18条，县级30条，乡级12条，村级17条）。',
      '新收申请90件，加上上年结转的3件，合计93件，办结80件。',
      '网站60条、微信30条、公报20条，合计公开信息110条。',
      '收到申请30件，其中网络20件、信函10件，合计30件。',
      '举办培训班3期、讲座2期，共计培训300人次。',
      '公开信息100条（网站90条，微信50条，公报20条）。',
      '受理申请554件（含上年结转1件，其中自然人531件）。',
      '工作机构由1名主任和3名专职人员组成，办理申请12件。',
    ],
  },
};

function stretches({ text }: CheckedBlock, pattern: RegExp): Stretch[] {
  return matchesOf(text, pattern).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function notice(block: CheckedBlock, list: Stretch, when: 'all' | 'near'): Notice[] {
  const numbers = readNumbers(block);
  const parts = numbers.filter((one) => lies(one, list));
  const [first] = parts;
  if (!first || parts.length < (when === 'all' ? 2 : 3)) return [];
  const whole = wholeBeside(block, list, { numbers, first, after: when === 'all' });
  const mixed = parts.some((one) => one.approximate || one.unit === '%' || !comparable(one, first));
  const sum = sumOf(parts);
  if (!whole || whole.approximate || mixed || !sum) return [];
  const difference = minus(sum, whole);
  const far = Math.abs(quantity(difference)) >= NEAR * quantity(whole);
  const items = itemsOf(block, list);
  const proves = isWholeList(items) || isByLevel(items) || parts.some((one) => isMore(one, whole));
  if (difference.scaled === 0 || (when === 'near' && far && !proves)) return [];
  return [
    {
      places: [placeIn(block, whole.start, whole.end), placeIn(block, list.start, list.end)],
      values: {
        whole: written(whole),
        unit: whole.unit,
        parts: parts.map(written).join(' + '),
        sum: written(sum),
        difference: written(difference).replace('-', ''),
      },
      quote: block.text.slice(whole.start, whole.end),
      figures: { left: written(sum), right: written(whole), difference: written(difference) },
    },
  ];
}

/** Channels overlap, so parts may come to more than their whole; one part alone may not. */
function isMore(part: NumberInText, whole: NumberInText): boolean {
  return part.unit === whole.unit && quantity(part) > quantity(whole);
}

function itemsOf({ text }: CheckedBlock, list: Stretch): string[] {
  return text.slice(list.start + 1, list.end - 1).split(/[，,、；;]/);
}

interface Beside {
  numbers: readonly NumberInText[];
  first: NumberInText;
  after: boolean;
}

/** The count right before the list, or after it with 合计. */
function wholeBeside(
  { text }: CheckedBlock,
  list: Stretch,
  { numbers, first, after }: Beside,
): NumberInText | undefined {
  const before = numbers.filter((one) => one.end <= list.start).slice(-1)[0];
  const isNext = before && /^[，,]?$/.test(text.slice(before.end, list.start));
  if (isNext) return comparable(before, first) ? before : undefined;
  const next = after ? numbers.find((one) => one.start >= list.end) : undefined;
  const between = next && text.slice(list.end, next.start);
  const sums = between !== undefined && /^[，,]?(?:共|合计|总计|累计)[^\d。，]{0,6}$/.test(between);
  return next && sums && comparable(next, first) ? next : undefined;
}
