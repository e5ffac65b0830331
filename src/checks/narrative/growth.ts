import type { CheckedBlock, CheckedText } from '../text.ts';
import { type Notice, placeIn, type TextCheck } from '../text-check.ts';
import { PRACTICE } from '../wording/sources.ts';
import { comparable } from './breakdowns.ts';
import { type Decimal, quantity } from './decimal.ts';
import { asTablesHaveIt, readingsOf } from './figure-phrases.ts';
import { type NumberInText, readNumbers } from './numbers.ts';
import { nearestPhrase } from './phrase-match.ts';
import { lies, type Stretch, sentencesIn } from './sentences.ts';

const UP = /(?:增长|上升|提高|增加|增幅|多)(?:了|为|达|约)?$/;
const DOWN = /(?:下降|减少|降低|降幅|少)(?:了|为|达|约)?$/;
/** The number after it is last year's. */
const LAST = /(?:上年|去年|上一年)(?:度)?(?:同期)?(?:的|为|是|有)?$/;

/** 同比: the rate fits this year's number and last year's, as the sentence or last year's report has them. */
export const growth: TextCheck = {
  id: 'growth',
  severity: 'mustExplain',
  source: PRACTICE,
  find: (text) =>
    text.blocks.flatMap((block) => {
      if (!/[%％倍]/.test(block.text)) return [];
      const numbers = readNumbers(block);
      const rates = numbers.filter((one) => rateOf(block.text, one).length > 0);
      if (rates.length === 0) return [];
      const within = (sentence: Stretch) => (one: NumberInText) =>
        lies({ start: one.start, end: one.digitsEnd }, sentence);
      return sentencesIn(block)
        .filter((sentence) => rates.some(within(sentence)))
        .flatMap((sentence) => inSentence(text, block, numbers.filter(within(sentence))));
    }),
  examples: {
    fires: [
      '全年公开信息1500条，比上年的1200条增长20%。',
      '收到申请50件，上年为80件，同比增长37.5%。',
      '与上年40件相比，申请增加10件，增长20%。',
      '收到申请50件，比上年增加10件，增长20%。',
      '发布解读60篇，比上年的30篇增长2倍。',
      '收到申请50件，同比增长20%，上年同期为45件。',
    ],
    silent: [
      '全年公开信息1500条，比上年的1200条增长25%。',
      '收到申请50件，上年为80件，同比下降37.5%。',
      '与上年40件相比，申请增加10件，增长25%。',
      '收到申请50件，比上年增加10件，增长25%。',
      '公开数量由上年的57条变为82条，增长43.86%。',
      '全年公开信息1500条，同比增长20%。',
      '发布解读90篇，比上年的30篇增长2倍。',
      '收到申请54件，同比增长20%，上年同期为45件。',
      '（二）依申请公开情况。新收政府信息公开申请535件，比上年的500件增长10.6%。',
      '满意度比上年提高3个百分点，网站访问量达30万人次，占80%。',
    ],
  },
};

interface Rate {
  rate: NumberInText;
  sign: 1 | -1;
}

function inSentence(
  text: CheckedText,
  block: CheckedBlock,
  numbers: readonly NumberInText[],
): Notice[] {
  const rates = numbers.flatMap((rate) => rateOf(block.text, rate));
  const [one] = rates;
  if (!one || rates.length > 1) return [];
  const counts = numbers.filter(
    (number) =>
      number.unit !== '%' &&
      number !== one.rate &&
      (number.start < one.rate.start || isPreceded(block.text, number, LAST)),
  );
  const pairs = pairsOf(text, block, counts);
  if (pairs.length === 0 || [...counts, one.rate].some((number) => number.approximate)) return [];
  if (pairs.some((pair) => fits(pair, one)) || fitsTables(text, block, { counts, one })) return [];
  const [pair] = pairs;
  if (!pair) return [];
  const { rate, sign } = one;
  const exact = changeOf(pair);
  const stated = quantity(rate) * inPercent(rate);
  const left = (sign * stated).toFixed(rate.decimals);
  const right = exact.toFixed(rate.decimals);
  return [
    {
      places: [rate, ...counts].map(({ start, end }) => placeIn(block, start, end)),
      values: {
        now: String(pair.now),
        last: String(pair.last),
        rate: stated.toFixed(rate.decimals),
        way: sign > 0 ? 'up' : 'down',
        exact: Math.abs(exact).toFixed(rate.decimals),
        exactWay: exact < 0 ? 'down' : 'up',
      },
      quote: block.text.slice(rate.start, rate.end),
      figures: { left, right, difference: (Number(left) - Number(right)).toFixed(rate.decimals) },
    },
  ];
}

interface Told {
  counts: readonly NumberInText[];
  one: Rate;
}

/** Whether the rate fits once one of the counts is what the tables have. */
function fitsTables(text: CheckedText, block: CheckedBlock, { counts, one }: Told): boolean {
  return counts.some((count) =>
    asTablesHaveIt(text, block, count).some((as) => {
      const asTold = counts.map((other) => (other === count ? { ...other, ...as } : other));
      return pairsOf(text, block, asTold).some((pair) => fits(pair, one));
    }),
  );
}

/** 增长2倍 is 200 %. */
function inPercent({ unit }: NumberInText): number {
  return unit === '倍' ? 100 : 1;
}

function rateOf(text: string, rate: NumberInText): Rate[] {
  if (rate.unit !== '%' && rate.unit !== '倍') return [];
  const before = text.slice(Math.max(0, rate.start - 6), rate.start);
  if (UP.test(before)) return [{ rate, sign: 1 }];
  return DOWN.test(before) ? [{ rate, sign: -1 }] : [];
}

/** This year's number and last year's. */
interface Pair {
  now: number;
  last: number;
}

/** Every pair the sentence may speak of; with no word of last year's number, the one of last year's report. */
function pairsOf(text: CheckedText, block: CheckedBlock, counts: readonly NumberInText[]): Pair[] {
  const preceded = (number: NumberInText, by: RegExp) => isPreceded(block.text, number, by);
  const last = counts.filter((one) => preceded(one, LAST));
  const more = counts.filter((one) => preceded(one, UP));
  const fewer = counts.filter((one) => preceded(one, DOWN));
  const now = counts.filter((one) => ![...last, ...more, ...fewer].includes(one));
  const value = quantity;
  const both = (a: readonly NumberInText[], b: readonly NumberInText[]) =>
    a.flatMap((one) => b.filter((two) => comparable(one, two)).map((two) => [one, two] as const));
  const stated = [
    ...both(now, last).map(([a, b]) => ({ now: value(a), last: value(b) })),
    ...both(last, more).map(([a, b]) => ({ now: value(a) + value(b), last: value(a) })),
    ...both(last, fewer).map(([a, b]) => ({ now: value(a) - value(b), last: value(a) })),
    ...(last.length > 0
      ? []
      : [
          ...both(now, more).map(([a, b]) => ({ now: value(a), last: value(a) - value(b) })),
          ...both(now, fewer).map(([a, b]) => ({ now: value(a), last: value(a) + value(b) })),
        ]),
  ].filter((pair) => pair.last > 0);
  return last.length + more.length + fewer.length > 0 ? stated : reported(text, block, now);
}

function isPreceded(text: string, { start }: NumberInText, by: RegExp): boolean {
  return by.test(text.slice(Math.max(0, start - 8), start));
}

function reported(text: CheckedText, block: CheckedBlock, now: readonly NumberInText[]): Pair[] {
  const lastYear = text.context?.lastYear;
  const [number] = now;
  if (!number || now.length > 1 || lastYear?.template.id !== text.template.id) return [];
  const phrase = nearestPhrase(text.template, block, number);
  const readings: readonly Decimal[] = (phrase && lastYear && readingsOf(lastYear, phrase)) ?? [];
  return readings
    .map((one) => ({ now: quantity(number), last: quantity(one) }))
    .filter((pair) => pair.last > 0);
}

function changeOf({ now, last }: Pair): number {
  return ((now - last) / last) * 100;
}

function fits(pair: Pair, { rate, sign }: Rate): boolean {
  const half = (0.5 / 10 ** rate.decimals) * inPercent(rate);
  return Math.abs(changeOf(pair) - sign * quantity(rate) * inPercent(rate)) <= half + 1e-9;
}
