import type { TextCheck } from '../text-check.ts';
import { PRACTICE } from '../wording/sources.ts';
import { ownSections, withoutNumber } from './own-sections.ts';

/** A heading whose subjects another heading names already: 会议和培训 after 机构、经费、会议和培训. */
export const repeatedHeading: TextCheck = {
  id: 'repeatedHeading',
  severity: 'notice',
  source: PRACTICE,
  find(text) {
    const headings = ownSections(text).map(({ text: { id, heading } }) => ({
      id,
      heading,
      subjects: subjectsOf(heading),
    }));
    return headings.flatMap(({ id, heading, subjects }, at) => {
      const other = headings.find(
        (one, index) =>
          index < at &&
          subjects.length > 0 &&
          subjects.every((subject) => one.subjects.includes(subject)),
      );
      if (!other) return [];
      const places = [{ section: id }, { section: other.id }];
      return [{ places, values: { heading, other: other.heading }, quote: heading }];
    });
  },
  examples: {
    fires: ['部分：七、行政诉讼情况\n见第四部分。'],
    silent: ['部分：七、名词解释\n见附件。'],
  },
};

function subjectsOf(heading: string): string[] {
  return withoutNumber(heading)
    .replace(/情况|的|工作|详细/g, '')
    .split(/[、，,和及与]/)
    .filter((subject) => subject !== '');
}
