import { counted } from './counted.ts';
import type { TextCheckWords } from './text-check-words.ts';
import { quote } from './text-checks-values.ts';

/** Words of the checks that read the numbers of the text, by check id. */
export const narrativeSayings: Readonly<Record<string, TextCheckWords>> = {
  partsAndWhole: {
    title: 'Parts and whole',
    why: 'Numbers listed after “其中” should not come to more than the total before them; listed down to “其他”, they should come to exactly the total.',
    say: (v) =>
      `The parts ${v.parts} = ${v.sum}, the total is ${v.whole}${v.unit}; difference ${v.difference}`,
  },
  shares: {
    title: 'Shares',
    why: 'The percentage after a part should be the part divided by the total, rounded to the digits printed.',
    say: (v) =>
      `${v.part} is ${v.exact}% of ${v.whole}; the text says ${v.share}%${v.base === undefined ? '' : `, which it is of ${v.base}`}`,
  },
  textAgainstTables: {
    title: 'Text against tables',
    why: 'A number in the text on something that a table lists should agree with the table. Where it covers something else, that should be explained.',
    say: (v) =>
      `The text says “${v.label}” ${v.value}${v.unit}, the table ${v.expected}; difference ${v.difference}. Explain it if the text covers something else`,
  },
  denials: {
    title: 'The text says none, the table has some',
    why: 'What the text says did not happen or was not received should be 0 in the table.',
    say: (v) => `The text says “${v.said}”; in the table, “${v.label}” is ${v.value}`,
  },
  composition: {
    title: 'Components and total',
    why: 'Where the text says what a total is made up of, the components should add up to it.',
    say: (v) =>
      `The components ${v.parts} = ${v.sum}, the total is ${v.whole}${v.unit}; difference ${v.difference}`,
  },
  sharesOfTotals: {
    title: 'Shares of a total',
    why: 'Shares and completion rates outside lists should agree with the number before them and the total they are taken of.',
    say: (v) => `${v.part} is ${v.exact}% of ${v.whole}; the text says ${v.share}%`,
  },
  growth: {
    title: 'Change on last year',
    why: 'The percentage should be the difference between this year and last year divided by last year, rounded to the digits printed.',
    say: (v) =>
      `This year ${v.now}, last year ${v.last}: it should be ${v.exactWay} ${v.exact}%; the text says ${v.way} ${v.rate}%`,
  },
  percentagePoints: {
    title: 'Percentage points',
    why: 'From one percentage to another, the points told should be what lies between the two.',
    say: (v) => `In ${quote(v)}, the points do not fit the two percentages`,
  },
  sumOfShares: {
    title: 'Sum of shares',
    why: 'Shares of one whole should come to no more than 100% (rounding aside).',
    say: (v) => `The shares ${v.shares} = ${v.sum}% come to more than 100%`,
  },
  products: {
    title: 'Number per issue and total',
    why: 'So many copies an issue times so many issues should give the total.',
    say: (v) => `In ${quote(v)}, the product and the total differ`,
  },
  allStatements: {
    title: '“均” and “全部” (all)',
    why: 'Where the text says that all cases were upheld, “均获维持” or “全部维持”, the other results of that row of the table should be 0.',
    say: (v) => `The text says ${quote(v)}; ${v.table}, “${v.row}” has other results: ${v.counts}`,
  },
  respectiveFigures: {
    title: 'Numbers given respectively',
    why: 'With “分别为”, there should be as many numbers as names, in the same order.',
    say: (v) =>
      `${quote(v)} has ${counted(Number(v.names), 'name')} and ${counted(Number(v.figures), 'number')}`,
  },
};
