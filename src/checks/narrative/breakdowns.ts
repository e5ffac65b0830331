import { matchesOf } from '../matches.ts';
import { remembered } from '../remembered.ts';
import type { CheckedBlock } from '../text.ts';
import { quantity } from './decimal.ts';
import { type NumberInText, readNumbers } from './numbers.ts';
import { cut, lies, type Stretch } from './sentences.ts';
import { isDivided, isWholeList } from './whole-lists.ts';

/** 其中: a whole of the text and the parts listed after it. */
export interface Breakdown {
  block: CheckedBlock;
  whole: NumberInText;
  /** Earlier counts that a list which opens a sentence of its own, 「。其中」, may be about as well. */
  otherWholes: readonly NumberInText[];
  parts: readonly NumberInText[];
  /** The items of the list, one for each part. */
  items: readonly Stretch[];
  /** The list speaks of all there is: it ends with 其他 or its shares come to 100 %. */
  complete: boolean;
  /** It divides the whole as it is always divided, 「按渠道分」. */
  divides: boolean;
}

/** Units in which one and the same thing is counted. */
const COUNTS = ['件', '条', '个', '宗', '起', '篇', '份'];

/** Whether two numbers can count the same things. */
export function comparable(a: NumberInText, b: NumberInText): boolean {
  return a.unit === b.unit || (COUNTS.includes(a.unit) && COUNTS.includes(b.unit));
}

/** Words after which a list begins: 其中, 「12件，包括」, 「12件，分别为」, 「按渠道分，」, and 「92件申请中，」, whose whole stands right before them. */
const AMONG =
  /其中|按[\u4e00-\u9fff]{2,6}分[，,：:]|(?:包括|分别[为是])(?<=\d[\u4e00-\u9fff]{1,2}[，,：:].{2,3})|中[，,：:](?<=\d[\u4e00-\u9fff]{1,2}[^\d，,。；;（(]{0,10}中.)/g;

/** The breakdowns of a paragraph: 「共113419条。其中市级51198条，县级62221条」. */
export const breakdownsOf = remembered((block: CheckedBlock): readonly Breakdown[] => {
  if (!/[中按]|包括|分别/.test(block.text)) return [];
  const numbers = readNumbers(block);
  const among = matchesOf(block.text, AMONG).map((match) => match.index);
  return among.flatMap((at, index) => {
    const whole = wholeBefore(block, at);
    if (!whole) return [];
    const region = listAfter(block.text, at, among[index + 1]);
    const opens = /[。：:][\s]*$/.test(block.text.slice(whole.end, at));
    const otherWholes = opens
      ? numbers.filter((one) => one.end < whole.start && comparable(one, whole))
      : [];
    const lists = listsIn(block, region, numbers);
    return lists.flatMap(({ parts, items }): Breakdown[] => {
      if (parts.length < 2 && lists.length > 1) return [];
      const own = parts.filter((part) => comparable(part, whole));
      const known = { block, whole, otherWholes, parts: own, items };
      const most = Math.max(quantity(whole), ...otherWholes.map(quantity));
      const list = { text: block.text, at, items, whole };
      if (own.some((part) => quantity(part) > most && !isListed(part, list))) return [];
      const divides = isDivision(block.text, { items, at });
      const complete =
        divides || isComplete(block.text, items, numbers) || isFee(block.text, { whole, at });
      return [{ ...known, complete, divides }];
    });
  });
});

/** Verbs that begin another statement, not the name of a part. */
const VERB =
  /^[，,；;、\s]*(?:其中)?(?:另|还|又|年内|全[年市县区镇]|累计|通过|利用|借助|接待|受理|收到|办理|发布|举办|开展|印发|组织|召开|制作|编印|回复|解答|培训|发放|新增)/;

interface List {
  text: string;
  /** Where it begins. */
  at: number;
  items: readonly Stretch[];
  whole: NumberInText;
}

/**
 * 「图解29篇」: a short name and a count of the whole's own unit; a larger number after more words is of something else.
 * So is one after ；, where the list does not go on with shares.
 */
function isListed(part: NumberInText, { text, at, items, whole }: List): boolean {
  const item = items.find((one) => lies(part, one));
  if (!item || part.unit !== whole.unit) return false;
  const name = text.slice(item.start, part.start);
  const goesOn = !/[；;]/.test(text.slice(at, part.start)) || /占/.test(text.slice(at, part.start));
  return goesOn && name.length <= 12 && !VERB.test(name);
}

/** The number the list is about: the last one outside brackets, with nothing but a few words before its 其中. */
function wholeBefore(block: CheckedBlock, at: number): NumberInText | undefined {
  const { text } = block;
  const whole = numbersOutside(block).findLast((one) => one.end <= at && one.unit !== '%');
  const between = whole && text.slice(whole.end, at).replace(/[（(][^）)]*[）)]/g, '');
  return between !== undefined && /^[^。；]{0,12}[。，,：:（(]?$/.test(between) ? whole : undefined;
}

/** The numbers of a block that stand outside brackets. */
const numbersOutside = remembered((block) =>
  readNumbers(block).filter((one) => !inBrackets(block.text, one)),
);

function inBrackets(text: string, { start }: Stretch): boolean {
  const open = Math.max(text.lastIndexOf('（', start), text.lastIndexOf('(', start));
  return open > Math.max(text.lastIndexOf('）', start), text.lastIndexOf(')', start));
}

/** Words that begin another statement, not one more item. */
const OTHER_STATEMENT =
  /[，,；;。](?:共|合计|另|已|全部|均|年内|办[理结]|答复|结转|同比|比上年|较上年)/;

function listAfter(text: string, at: number, next: number | undefined): Stretch {
  const ends = [/[。！？\n]/, OTHER_STATEMENT].map((mark) => text.slice(at).search(mark));
  const known = ends.flatMap((end) => (end < 0 ? [] : [at + end]));
  return { start: at, end: Math.min(...known, next ?? text.length, text.length) };
}

/** The list up to its full stop, and, where it has ；, up to the first one: what follows may be another matter. */
function listsIn(
  block: CheckedBlock,
  region: Stretch,
  numbers: readonly NumberInText[],
): { parts: NumberInText[]; items: Stretch[] }[] {
  const { text } = block;
  const stretches = cut(text, /[；;]/g, region);
  const [first] = stretches;
  const readings = first && stretches.length > 1 ? [first, region] : [region];
  return readings.map((reading) => {
    const bySemicolon = cut(text, /[；;]/g, reading);
    // The comma of 1,000 ends no item.
    const byComma = cut(text, /[，；;]|,(?!\d{3}(?!\d))/g, reading);
    const byPause = cut(text, /[，；;、]|,(?!\d{3}(?!\d))/g, reading);
    const inList = inBrackets(text, reading) ? numbers : numbersOutside(block);
    const counted = [bySemicolon, byComma, byPause].map((items) => partsOf(items, inList));
    const most = Math.max(...counted.map((one) => one.parts.length));
    return counted.find((one) => one.parts.length === most) ?? { parts: [], items: [] };
  });
}

/** The first count of every item; percentages and items without a count are passed over. */
function partsOf(
  items: readonly Stretch[],
  numbers: readonly NumberInText[],
): { parts: NumberInText[]; items: Stretch[] } {
  const found = items.flatMap((item) => {
    const part = numbers.find((one) => lies(one, item) && one.unit !== '%' && one.unit !== '');
    return part ? [{ part, item }] : [];
  });
  return { parts: found.map((one) => one.part), items: found.map((one) => one.item) };
}

/** 按渠道分, 分别为, or the names under which a thing is always divided. */
function isDivision(text: string, { items, at }: Pick<List, 'items' | 'at'>): boolean {
  return (
    /^(?:按|分别)/.test(text.slice(at, at + 2)) ||
    isDivided(items.map(({ start, end }) => text.slice(start, end)))
  );
}

/** What was charged as 信息处理费 is told in full. */
function isFee(text: string, { whole, at }: Pick<List, 'whole' | 'at'>): boolean {
  return whole.unit === '元' && /信息处理费[^。]*$/.test(text.slice(Math.max(0, at - 60), at));
}

function isComplete(
  text: string,
  items: readonly Stretch[],
  numbers: readonly NumberInText[],
): boolean {
  if (isWholeList(items.map((item) => text.slice(item.start, item.end)))) return true;
  const shares = numbers.filter((one) => one.unit === '%' && items.some((item) => lies(one, item)));
  const sum = shares.reduce((total, one) => total + one.scaled / 10 ** one.decimals, 0);
  return shares.length === items.length && Math.abs(sum - 100) <= 0.1 * shares.length;
}
