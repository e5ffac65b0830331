import type { WordLimit } from '#domain/local-requirements.ts';
import type { CheckedSection, CheckedText } from '../text.ts';
import type { Notice, TextCheck } from '../text-check.ts';
import { NOTICE } from './sources.ts';

/** 字数要求 of the local notice: the characters of a section, white space aside. */
export const wordLimits: TextCheck = {
  id: 'wordLimits',
  severity: 'mustExplain',
  source: NOTICE,
  find: (text) => (text.template.local?.wordLimits ?? []).flatMap((limit) => noticeOf(text, limit)),
  examples: {
    fires: ['字数不超过：10\n全年公开信息30条，举办培训班2期。'],
    silent: ['字数不超过：30\n全年公开信息30条，举办培训班2期。', '全文没有字数要求时不作判断。'],
  },
};

/** How many characters a section's text has, white space aside. */
export function charactersOf(section: CheckedSection): number {
  return Array.from(
    section.blocks
      .map((block) => block.text)
      .join('')
      .replace(/\s/g, ''),
  ).length;
}

function noticeOf(text: CheckedText, { section: id, most, least }: WordLimit): Notice[] {
  const section = text.sections.find((one) => one.id === id);
  if (!section) return [];
  const count = charactersOf(section);
  const over = most !== undefined && count > most;
  const under = least !== undefined && count < least;
  if (!over && !under) return [];
  const limit = String(over ? most : least);
  return [
    {
      places: [{ section: id }],
      values: {
        heading: section.heading,
        count,
        limit,
        bound: over ? 'most' : 'least',
        number: text.template.local?.number ?? '',
      },
    },
  ];
}
