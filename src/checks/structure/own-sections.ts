import type { ReportSection } from '#domain/report.ts';
import type { SectionTemplate } from '#domain/template.ts';
import type { CheckedSection, CheckedText } from '../text.ts';

/** A section of the report itself, with the edition's view of it; opening and attachments are none. */
export interface OwnSection {
  text: CheckedSection;
  report: ReportSection;
  official?: SectionTemplate;
}

/** The report's sections in their order. */
export function ownSections({ sections, report, template }: CheckedText): OwnSection[] {
  return report.sections.flatMap((section) => {
    const text = sections.find((one) => one.id === section.id);
    const official = template.sections.find((one) => one.id === section.id);
    return text ? [{ text, report: section, ...(official && { official }) }] : [];
  });
}

/** What a section says, its paragraphs one below the other. */
export function wordsOf({ text }: OwnSection): string {
  return text.blocks
    .map((block) => block.text.trim())
    .join('\n')
    .trim();
}

/** A heading without its number: 总体情况. */
export function withoutNumber(heading: string): string {
  return heading.trim().replace(/^[一二三四五六七八九十]{1,3}[、.．，\s]{1,2}/, '');
}
