import { matchesOf } from '../matches.ts';
import type { CheckedBlock } from '../text.ts';
import { type Notice, placeIn, type TextCheck } from '../text-check.ts';
import { PRACTICE } from '../wording/sources.ts';
import { readNumber } from './chinese-number.ts';

/** “空气环境”、“水质环境”等十个分栏: quoted names, and how many they are said to be. */
const LIST =
  /((?:[“《][^“”《》]{1,40}[”》][、和及]?){2,40})(等)?((?:[一二两三四五六七八九十]{1,3}|\d{1,2})(?=个|大|项|类|份|部|本|期))/g;

/** Names in a row and the number announced for them. A list closed by 等 may be shorter, not longer. */
export const announcedList: TextCheck = {
  id: 'announcedList',
  severity: 'notice',
  source: PRACTICE,
  find: ({ blocks }) => blocks.flatMap(ofBlock),
  examples: {
    fires: [
      '下设“建设信息”“分配信息”“征收信息”等两个分栏。',
      '设置“政策”“解读”三个栏目。',
      '印发《办法》《规定》《细则》等2项制度。',
      '制定制度3项，分别是《办法》《规定》。',
    ],
    silent: [
      '下设“建设信息”“分配信息”等四个分栏。',
      '设置“政策”、“解读”和“互动”三个栏目。',
      '开展“一事一议”活动三次。',
      '制定制度3项，分别是《办法》《规定》《细则》。',
    ],
  },
};

function ofBlock(block: CheckedBlock): Notice[] {
  if (!/[“《]/.test(block.text)) return [];
  return [...numberLast(block), ...numberFirst(block)];
}

/** 制度3项，分别是《甲》《乙》: the number before its names. */
const NAMED =
  /(\d{1,2}|[二两三四五六七八九十]{1,3})(?:个|大|项|类|份|部|本|期|件)[^\d，,。；：:“”《》]{0,8}[，,：:]?(?:分别[为是]|即)[：:]?((?:[“《][^“”《》]{1,40}[”》][、和及]?){2,40})(等)?/g;

function numberFirst(block: CheckedBlock): Notice[] {
  return matchesOf(block.text, NAMED).flatMap((match): Notice[] => {
    const [, digits = '', names = '', open] = match;
    const announced = readNumber(digits);
    const actual = names.match(/[”》]/g)?.length ?? 0;
    if (announced === undefined || actual === announced) return [];
    if (open !== undefined && actual < announced) return [];
    const place = placeIn(block, match.index, match.index + digits.length);
    return [{ places: [place], values: { quote: digits, announced, actual }, quote: digits }];
  });
}

function numberLast(block: CheckedBlock): Notice[] {
  return matchesOf(block.text, LIST).flatMap((match): Notice[] => {
    const [quote, names = '', open, digits = ''] = match;
    const announced = readNumber(digits);
    const actual = names.match(/[”》]/g)?.length ?? 0;
    if (announced === undefined || actual === announced) return [];
    if (open !== undefined && actual < announced) return [];
    const end = match.index + quote.length;
    return [
      {
        places: [placeIn(block, end - digits.length, end)],
        values: { quote: digits, announced, actual },
        quote: digits,
      },
    ];
  });
}
