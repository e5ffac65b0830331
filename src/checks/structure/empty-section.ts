import type { TextCheck } from '../text-check.ts';
import { PRACTICE } from '../wording/sources.ts';
import { type OwnSection, ownSections, wordsOf } from './own-sections.ts';
import { FORM } from './sources.ts';

const NOTHING = /^(?:无|暂无|没有|略|[/／—－-])?[。．.]?$/;

/** A required section of text that is blank or says 无. */
export const emptySection: TextCheck = {
  id: 'emptySection',
  severity: 'mustExplain',
  source: FORM,
  find: (text) =>
    ownSections(text)
      .filter((section) => section.official?.required === true && saysNothing(section))
      .map((section) => noticeOf(section)),
  examples: { fires: ['无', '无。', '略', ' '], silent: ['本年没有需要报告的事项。', '无此情况'] },
};

/** A section the office need not have written, with 无 and no more. */
export const bareNone: TextCheck = {
  id: 'bareNone',
  severity: 'notice',
  source: PRACTICE,
  find: (text) =>
    ownSections(text)
      .filter((section) => section.official?.required !== true && saysNothing(section))
      .map((section) => noticeOf(section)),
  examples: {
    fires: ['部分：七、附表\n无'],
    silent: ['部分：七、附表\n见附件。', '无'],
  },
};

function saysNothing(section: OwnSection): boolean {
  const { blocks } = section.report;
  const forText = section.official?.blocks.some((block) => block.kind === 'narrative') ?? true;
  return (
    forText && blocks.every((block) => block.kind === 'paragraph') && NOTHING.test(wordsOf(section))
  );
}

function noticeOf(section: OwnSection) {
  const { id, heading, blocks } = section.text;
  const quote = wordsOf(section);
  const [block] = blocks;
  const place = block
    ? { section: id, block: block.block, start: 0, end: block.text.length }
    : { section: id };
  return { places: [place], values: { heading, quote }, quote };
}
