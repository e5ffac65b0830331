import type { Random } from '../generator/random.ts';
import { type Copy, type CopyCell, cellsOf } from './copy.ts';
import { inTraditional, isLetter, misread } from './letters.ts';

/** Does some harm to a copy. */
export type Damage = (copy: Copy, random: Random) => void;

/** Three labels in ten, but at least two of every copy. */
const SHARE = 0.3;

type Mangle = (text: string, random: Random) => string;

/** Mangles labels by chance; heads and groups too, where the roles say so. */
function labels(mangle: Mangle, roles: readonly CopyCell['role'][] = ['label']): Damage {
  return (copy, random) => {
    const cells = cellsOf(copy, ...roles).filter(({ text }) => text !== '');
    const surely = new Set(random.shuffled(cells).slice(0, 2));
    for (const cell of cells) {
      if (surely.has(cell) || random.chance(SHARE)) cell.text = mangle(cell.text, random);
    }
  };
}

/** The same to every label. */
function allLabels(mangle: Mangle): Damage {
  return (copy, random) => {
    for (const cell of cellsOf(copy, 'label', 'group', 'head', 'caption', 'corner')) {
      cell.text = mangle(cell.text, random);
    }
  };
}

/** Where the letters of a text stand. */
function letterPlaces(text: string): number[] {
  return Array.from(text.matchAll(/\p{Script=Han}/gu), ({ index }) => index);
}

const lettersLost: Mangle = (text, random) => {
  const places = letterPlaces(text);
  const most = places.length < 5 ? 1 : 2;
  const start = random.pick(places.length > 0 ? places : [0]);
  return text.slice(0, start) + text.slice(start + random.int(1, most));
};

const letterMisread: Mangle = (text, random) => {
  const at = random.pick(letterPlaces(text));
  if (at === undefined) return text;
  return text.slice(0, at) + misread(text.charAt(at), random.next()) + text.slice(at + 1);
};

const letterDoubled: Mangle = (text, random) => {
  const at = random.pick(letterPlaces(text));
  return at === undefined ? text : text.slice(0, at) + text.charAt(at) + text.slice(at);
};

/** Lines of a narrow column: two to four of them. */
const wrapped: Mangle = (text, random) => {
  const letters = [...text];
  const lines = Math.min(random.int(2, 4), Math.floor(letters.length / 2));
  if (lines < 2) return text;
  const length = Math.ceil(letters.length / lines);
  return Array.from({ length: lines }, (_, line) =>
    letters.slice(line * length, (line + 1) * length).join(''),
  )
    .filter((line) => line !== '')
    .join('\n');
};

const spaced: Mangle = (text, random) => {
  const space = random.pick([' ', '\u00a0', '\u3000']);
  return [...text]
    .map((one) => (isLetter(one) && random.chance(0.5) ? one + space : one))
    .join('')
    .trim();
};

const NARROW = new Map(
  [...'（）：，、“”；。'].map((wide, at) => [wide, [...'():,、"";.'][at] ?? wide]),
);
const narrow: Mangle = (text) => [...text].map((one) => NARROW.get(one) ?? one).join('');

const wide: Mangle = (text) =>
  text
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    .replaceAll('.', '．');

const otherNumbers: Mangle = (text, random) =>
  text
    .replace(/^(\d{1,2})[.．]/, (_, number: string) =>
      random.pick([`${number}、`, `（${number}）`, `${number}`, `${number}，`, `${number}. `]),
    )
    .replace(/^[（(]([一二三四五六七八九十]{1,2})[）)]/, (_, number: string) =>
      random.pick([`(${number})`, `（${number}）、`, `${number}、`, `（${number}`, `${number})`]),
    )
    .replace(/^([一二三四五六七八九十])、/, (_, number: string) =>
      random.pick([`${number}.`, `${number}，`, `（${number}）`, `${number} `]),
    );

const NUMBER =
  /^(?:\d{1,2}[.．、]|[（(][一二三四五六七八九十\d]{1,2}[）)]|[一二三四五六七八九十]{1,2}、)/;
const numberLost: Mangle = (text) => text.replace(NUMBER, '').replace(/^其中[:：]/, '其中');

const remarkHurt: Mangle = (text, random) =>
  random.pick([
    text.replace(/[（(][^（()）]{4,}[)）]$/, ''),
    text.replace(/[（()）]/g, ''),
    text.replace(/[)）]([^)）]*)$/, '$1'),
  ]);

const otherMarks: Mangle = (text, random) =>
  random
    .pick([
      text.replace(/[“”]/g, '"'),
      text.replace(/[“”《》]/g, ''),
      `${text}*`,
      `${text}：`,
      `${text}。`,
    ])
    .replaceAll('、', random.pick(['、', '，', '']));

/** A tail that offices leave out or add. */
const otherTail: Mangle = (text, random) =>
  /(?:数量|件数|情况|数)$/.test(text)
    ? text.replace(/(?:数量|件数|情况|数)$/, random.pick(['', '数', '数量']))
    : `${text}${random.pick(['数', '情况', '的'])}`;

const shortened: Mangle = (text) =>
  text.replace('政府信息公开', '信息公开').replace('政府信息', '信息');

const glued: Mangle = (text) => `${text}（件）`;

/** 标签: everything that happens to the words of rows and columns. */
export const LABEL_DAMAGE: Readonly<Record<string, Damage>> = {
  'letters of labels lost': labels(lettersLost),
  'letters of labels misread': labels(letterMisread),
  'letters of labels doubled': labels(letterDoubled),
  'labels wrapped over lines': labels(wrapped),
  'labels spaced out': labels(spaced),
  'all marks half-width': allLabels(narrow),
  'all marks and digits full-width': allLabels(wide),
  'traditional characters': allLabels(inTraditional),
  'numbers in another style': labels(otherNumbers),
  'numbers lost': allLabels(numberLost),
  'brackets and remarks of labels lost': labels(remarkHurt),
  'other marks in labels': labels(otherMarks),
  'other tails of labels': labels(otherTail),
  'words of labels shortened': labels(shortened),
  'units after labels': labels(glued),
  'letters of heads lost': labels(lettersLost, ['head', 'caption', 'corner']),
  'heads wrapped over lines': labels(wrapped, ['head', 'corner']),
  'heads spaced out': labels(spaced, ['head', 'corner', 'caption', 'group']),
};
