import type { FigurePhrase } from '#domain/template.ts';
import type { CheckedBlock, CheckedText } from '../text.ts';
import { type Notice, placeIn, type TextCheck } from '../text-check.ts';
import { amountOf } from './cell-amount.ts';
import { type Decimal, minus, quantity, sumOf, written, writtenAs } from './decimal.ts';
import { type NumberInText, readNumbers } from './numbers.ts';
import { nearestPhrase } from './phrase-match.ts';

/** 正文与表格: a number of the text that speaks of a figure of the tables equals one of its legal readings. */
export const textAgainstTables: TextCheck = {
  id: 'textAgainstTables',
  severity: 'mustExplain',
  find: (text) =>
    text.blocks.flatMap((block) =>
      readNumbers(block).flatMap((number) => notice(text, block, number)),
    ),
  examples: {
    fires: [
      '（二）依申请公开情况。全年新收政府信息公开申请535件。',
      '依申请公开工作平稳，共受理申请545件，其中自然人522件。',
      '全年因政府信息公开被申请行政复议82件。',
      '年内制发行政规范性文件746件。',
      '（二）依申请公开情况。共新收申请553件，自然人、法人或其他组织分别为503件、23件。',
      '（二）依申请公开情况。予以公开328件、部分公开81件。',
      '（二）依申请公开情况。从内容看，535件申请中，征地类100件。',
    ],
    silent: [
      '全年受理政府信息公开申请554件（含上年结转1件），办结543件，结转下年度11件。',
      '（二）依申请公开情况。全年新收申请553件，其中自然人530件，商业企业10件。',
      '全年制发行政规范性文件764件，废止633件，现行有效2004件。',
      '全年答复人大代表建议50件，办理热线诉求600件。',
      '行政诉讼共11件，其中未经复议直接起诉9件、复议后起诉2件。',
      '（二）依申请公开情况。共新收申请553件，自然人、法人或其他组织分别为530件、23件。',
      '（二）依申请公开情况。予以公开328件、部分公开18件、不予公开23件。',
      '（二）依申请公开情况。收到申请最多的科室为30件，延长答复期限的12件。',
      '（二）依申请公开情况。从内容看，554件申请中，征地类100件，其余454件申请中，社保类4件。',
      '（二）依申请公开情况。网络提交的90件申请中，延期的2件。',
      '全年作出行政许可决定287715件、行政处罚决定292956件。',
      '全年收办政府信息公开申请554件，其中本年新收553件、上年结转1件。',
    ],
  },
};

function notice(text: CheckedText, block: CheckedBlock, number: NumberInText): Notice[] {
  const disagreement = disagreementOf(text, block, number);
  if (!disagreement) return [];
  const { phrase, readings } = disagreement;
  const [nearest] = [...readings].sort((a, b) => distance(a, number) - distance(b, number));
  if (!nearest) return [];
  return [
    {
      places: [placeIn(block, number.start, number.end), ...cells(phrase)],
      values: {
        label: phrase.label,
        value: writtenAs(number, number.shift),
        unit: number.unit,
        expected: writtenAs(nearest, number.shift),
        difference: writtenAs(minus(number, nearest), number.shift).replace('-', ''),
      },
      quote: block.text.slice(number.start, number.end),
      figures: {
        left: written(number),
        right: written(nearest),
        difference: written(minus(number, nearest)),
      },
    },
  ];
}

interface Disagreement {
  phrase: FigurePhrase;
  readings: readonly Decimal[];
}

function disagreementOf(
  text: CheckedText,
  block: CheckedBlock,
  number: NumberInText,
): Disagreement | undefined {
  if (number.approximate || number.bound || number.unit === '%') return undefined;
  const phrase = nearestPhrase(text.template, block, number);
  const readings = phrase && readingsOf(text, phrase);
  if (!phrase || !readings || readings.some((one) => minus(one, number).scaled === 0)) {
    return undefined;
  }
  return { phrase, readings };
}

/** What the tables may call what the number speaks of; none where it speaks of no cell. */
export function readingsHere(
  text: CheckedText,
  block: CheckedBlock,
  number: NumberInText,
): readonly Decimal[] {
  const phrase = nearestPhrase(text.template, block, number);
  return (phrase && readingsOf(text, phrase)) ?? [];
}

/**
 * The number as it stands, and where the tables have it otherwise, as they have it: a share that fits these was taken
 * of the right figures, and the wrong one among them is told by this check alone.
 */
export function asTablesHaveIt(
  text: CheckedText,
  block: CheckedBlock,
  number: NumberInText,
): readonly Decimal[] {
  return [number, ...(disagreementOf(text, block, number)?.readings ?? [])];
}

type Readings = readonly Decimal[] | undefined;

const read = new WeakMap<CheckedText, Map<FigurePhrase, Readings>>();

/** The sums of the readings; undefined while one of their cells is blank or unreadable. */
export function readingsOf(text: CheckedText, phrase: FigurePhrase): Readings {
  const ofText = read.get(text) ?? new Map<FigurePhrase, Readings>();
  read.set(text, ofText);
  if (!ofText.has(phrase)) ofText.set(phrase, addedUp(text, phrase));
  return ofText.get(phrase);
}

function addedUp(text: CheckedText, phrase: FigurePhrase): Readings {
  const readings = phrase.readings.map((cells) => {
    const figures = cells.map((cell) => amountOf(text, cell));
    return figures.includes(undefined) ? undefined : sumOf(figures.flatMap((one) => one ?? []));
  });
  return readings.includes(undefined) ? undefined : readings.flatMap((one) => one ?? []);
}

function distance(a: Decimal, b: Decimal): number {
  return Math.abs(quantity(minus(a, b)));
}

function cells(phrase: FigurePhrase): { cell: string }[] {
  return phrase.readings.slice(0, 1).flatMap((reading) => reading.map((cell) => ({ cell })));
}
