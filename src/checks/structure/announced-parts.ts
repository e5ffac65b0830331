import { FRONT } from '../text.ts';
import { placeIn, type TextCheck } from '../text-check.ts';
import { PRACTICE } from '../wording/sources.ts';
import { readNumber } from './chinese-number.ts';

const ANNOUNCED =
  /(?<![第另])([一二三四五六七八九十两]{1,3}|\d{1,2})(?:个|大)?部分(?=组成|构成|内容|[，。；：、,;:）)]|$)/;

/** 由…等七个部分组成: the number announced at the beginning and the sections that follow. A list closed by 等 may be shorter, the number not. */
export const announcedParts: TextCheck = {
  id: 'announcedParts',
  severity: 'mustExplain',
  source: PRACTICE,
  find({ sections, report }) {
    const front = sections.find((section) => section.id === FRONT);
    const actual = report.sections.length;
    return (front?.blocks ?? []).flatMap((block) => {
      const match = ANNOUNCED.exec(block.text);
      const announced = readNumber(match?.[1] ?? '');
      if (!match || announced === undefined || announced < 2) return [];
      // An attachment may be counted as a part.
      const most = actual + report.attachments.length;
      if (announced >= actual && announced <= most) return [];
      const [quote] = match;
      const start = match.index;
      return [
        {
          places: [placeIn(block, start, start + quote.length)],
          values: { quote, announced, actual },
          quote,
          figures: {
            left: String(announced),
            right: String(actual),
            difference: String(announced - actual),
          },
        },
      ];
    });
  },
  examples: {
    fires: ['开头：报告由总体情况等五个部分组成。'],
    silent: ['开头：报告由总体情况等六个部分组成。', '报告由六个部分组成。'],
  },
};
