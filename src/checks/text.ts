import type { CellAddress } from '#domain/address.ts';
import type { Place } from '#domain/finding.ts';
import type { OriginalDocument } from '#domain/original-document.ts';
import type { Block, ParagraphBlock, Report } from '#domain/report.ts';
import type { ReportTemplate } from '#domain/template.ts';
import type { WordEntry } from '#domain/word-entry.ts';

/** Section id of what stands before the first section. */
export const FRONT = 'front';

/** A paragraph as its characters stand, a bound figure as the digits it prints. */
export interface CheckedBlock {
  section: string;
  block: string;
  level: ParagraphBlock['level'];
  text: string;
  /** Characters that print a figure bound to a cell, which cannot disagree with it. */
  bound: readonly { start: number; end: number }[];
}

/** A section with its heading as printed and, where the edition has it, the official one. */
export interface CheckedSection {
  id: string;
  heading: string;
  official?: string;
  blocks: readonly CheckedBlock[];
}

/** What reports of a year say, the one at hand among them or not. */
export interface OtherReports {
  /** Names of their units. */
  names: readonly string[];
  /** The units that have a sentence, by the sentence without marks and figures. */
  units: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What a text cannot tell by itself: handed in where it is at hand. */
export interface TextContext {
  lastYear?: CheckedText;
  /** Reports of other units that this one may have been copied from. */
  others?: OtherReports;
  words?: readonly WordEntry[];
  /** 原件, where the report was read from a foreign document. */
  original?: OriginalDocument;
}

/** Text that stands in no paragraph: in a cell, its remark, the contact, or in none of the report's places. */
export interface TextBeside {
  text: string;
  places: readonly Place[];
}

/** 正文 of a report, made ready once for all checks of its text. */
export interface CheckedText {
  report: Report;
  template: ReportTemplate;
  title: string;
  /** What a cell prints: digits as typed, or a computed total. */
  printed(cell: CellAddress): string;
  /** Opening, sections and attachments in their order. */
  sections: readonly CheckedSection[];
  blocks: readonly CheckedBlock[];
  context?: TextContext;
}

/** What bound figures print, and the title as printed. */
export interface TextInPrint {
  run(run: Exclude<ParagraphBlock['runs'][number], { text: string }>): string;
  cell(cell: CellAddress): string;
  title: string;
}

/** Makes the text of a report ready for its checks. */
export function checkedText(
  report: Report,
  template: ReportTemplate,
  print: TextInPrint,
): CheckedText {
  const blocks = (section: string, from: readonly Block[]): CheckedBlock[] =>
    from.flatMap((block) =>
      block.kind === 'paragraph' ? [checkedBlock(section, block, print)] : [],
    );
  const sections: CheckedSection[] = [
    { id: FRONT, heading: '', blocks: blocks(FRONT, report.front.opening) },
    ...report.sections.map((section): CheckedSection => {
      const official = template.sections.find((one) => one.id === section.id)?.title;
      return {
        id: section.id,
        heading: section.heading ?? official ?? '',
        ...(official !== undefined && { official }),
        blocks: blocks(section.id, section.blocks),
      };
    }),
    ...report.attachments.map((attachment) => ({
      id: attachment.id,
      heading: attachment.title,
      blocks: blocks(attachment.id, attachment.blocks),
    })),
  ];
  return {
    report,
    template,
    title: print.title,
    printed: print.cell,
    sections,
    blocks: sections.flatMap((one) => one.blocks),
  };
}

/** All of a report that is printed outside its paragraphs, and what a foreign document has left over. */
export function besideText({ report, context }: CheckedText): TextBeside[] {
  const { texts, notes, front } = report;
  const { office, address, phone, email } = front.contact;
  return [
    ...[texts, notes].flatMap((all) =>
      Object.entries(all).map(([cell, text]) => ({ text, places: [{ cell }] })),
    ),
    ...[office, address, phone, email].flatMap((text) =>
      text ? [{ text, places: [{ section: FRONT }] }] : [],
    ),
    ...(context?.original?.unmatched ?? []).map((text) => ({ text, places: [] })),
  ];
}

function checkedBlock(section: string, block: ParagraphBlock, print: TextInPrint): CheckedBlock {
  let text = '';
  const bound: { start: number; end: number }[] = [];
  for (const run of block.runs) {
    const printed = 'text' in run ? run.text : print.run(run);
    if (!('text' in run)) bound.push({ start: text.length, end: text.length + printed.length });
    text += printed;
  }
  return { section, block: block.id, level: block.level, text, bound };
}
