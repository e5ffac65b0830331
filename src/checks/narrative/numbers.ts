import { matchesOf } from '../matches.ts';
import { remembered } from '../remembered.ts';
import type { CheckedBlock } from '../text.ts';

/** A number of the text with its unit. */
export interface NumberInText {
  /** Characters of the whole: 4.13万余条. */
  start: number;
  end: number;
  /** Characters of the digits alone. */
  digitsEnd: number;
  /** The number scaled by 10^decimals; 4.13万 is 41300 with 0 decimals. */
  scaled: number;
  decimals: number;
  /** By how many places a 万 or 亿 after the digits has moved the point. */
  shift: number;
  /** 计量单位, `%` for per cent; empty where none is known. */
  unit: string;
  /** 余, 多, 近, 约: no exact number. */
  approximate: boolean;
  /** Printed from a cell. */
  bound: boolean;
}

/** Units of counts and amounts, longer ones first. */
const UNITS = [
  '个百分点',
  '人次',
  '件次',
  '万元',
  '亿元',
  '元',
  '件',
  '条',
  '次',
  '篇',
  '个',
  '期',
  '人',
  '份',
  '部',
  '场',
  '项',
  '宗',
  '起',
  '家',
  '名',
  '户',
  '种',
  '批',
  '页',
  '处',
  '类',
  '块',
  '本',
  '册',
  '幅',
  '则',
  '轮',
  '站',
  '户次',
  '倍',
] as const;

const NUMBER = new RegExp(
  `(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?<![\\d.A-Za-z〔/]\\1)` +
    `(余|多)?(万|亿)?(余|多)?(%|％|‰|${UNITS.join('|')})?`,
  'g',
);
/** Words right before a number that is no exact one. */
const ABOUT = ['近', '约', '超过', '逾'];

/** Digits that say when, where or which, and count nothing. */
const AFTER_DATE = /^(?:年|月|日|时|号|点|季度|世纪|楼|室|℃|[-—–~～至]\d|\.\d|:\d|：\d\d)/;
const BEFORE_ORDINAL = /(?:第|电话[：:]?|邮编[：:]?|传真[：:]?|[〔[（(]|[-—–]|[A-Za-z])$/;

/** 正文数字: every number that counts or measures something, in the order of the text. */
export const readNumbers = remembered((block: CheckedBlock): readonly NumberInText[] =>
  matchesOf(block.text, NUMBER).flatMap((match) => {
    const number = numberOf(match, block);
    return number ? [number] : [];
  }),
);

function numberOf(match: RegExpExecArray, block: CheckedBlock): NumberInText | undefined {
  const [whole, digits = '', more1, scale, more2, unit = ''] = match;
  const start = match.index;
  const digitsEnd = start + digits.length;
  const end = start + whole.length;
  const { text } = block;
  const before = text.slice(Math.max(0, start - 12), start);
  if (unit === '') {
    if (!scale && AFTER_DATE.test(text.slice(end, end + 4))) return undefined;
    if (BEFORE_ORDINAL.test(before)) return undefined;
  }
  if (before.endsWith('第') || isListNumber(before, text[digitsEnd])) return undefined;
  if (isQuoted(text, start) || isLink(text, start)) return undefined;
  const value = scaledOf(digits, scale);
  if (!value) return undefined;
  return {
    start,
    end,
    digitsEnd,
    ...value,
    unit: unit === '％' ? '%' : unit,
    approximate:
      more1 !== undefined || more2 !== undefined || ABOUT.some((word) => before.endsWith(word)),
    bound: block.bound.some((one) => one.start < digitsEnd && start < one.end),
  };
}

/** 1. or (1) at the head of a paragraph or sentence. */
function isListNumber(before: string, after: string | undefined): boolean {
  return (
    after !== undefined && '.．、)）'.includes(after) && /(?:^|[。；;\n])\s*[（(]?$/.test(before)
  );
}

/** Inside 《》: the name of a document, not a figure of the report. */
function isQuoted(text: string, at: number): boolean {
  const open = text.lastIndexOf('《', at);
  return open >= 0 && open > text.lastIndexOf('》', at);
}

function isLink(text: string, at: number): boolean {
  if (!/[\w./:@-]/.test(text[at - 1] ?? '')) return false;
  return /[A-Za-z@:/.][\w./:@-]*$/.test(text.slice(Math.max(0, at - 40), at));
}

const SCALES: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };

function scaledOf(
  digits: string,
  scale: string | undefined,
): Pick<NumberInText, 'scaled' | 'decimals' | 'shift'> | undefined {
  const [whole = '', fraction = ''] = digits.replaceAll(',', '').split('.');
  const shift = scale ? (SCALES[scale] ?? 0) : 0;
  const decimals = Math.max(0, fraction.length - shift);
  const scaled = Number(whole + fraction.padEnd(shift, '0'));
  return Number.isSafeInteger(scaled) ? { scaled, decimals, shift } : undefined;
}
