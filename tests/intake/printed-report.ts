import { composeDocument } from '#document/compose/compose-document.ts';
import type { DocBlock, ReportDocument } from '#document/tree.ts';
import type { Block, Report } from '#domain/report.ts';
import type { ReportTemplate } from '#domain/template.ts';

/** A report as it is printed: what every format is written from. */
export function printedOf(report: Report, template: ReportTemplate): ReportDocument {
  return composeDocument(report, { template, totals: {}, savedOn: '2022-01-20' });
}

/** What a clerk has filled in. */
export type Filled = Pick<Report, 'figures' | 'texts' | 'notes' | 'units'>;

/** What is filled in in a report. */
export function filledIn({ figures, texts, notes, units }: Report): Filled {
  return { figures, texts, notes, units };
}

/** What print and paper keep of a report: its parts in their order, and their text. */
export interface Structure {
  title: string | undefined;
  opening: readonly string[];
  sections: readonly { heading: string; blocks: readonly string[] }[];
  attachments: readonly { title: string; blocks: readonly string[] }[];
  signedOn: string | undefined;
}

/** The structure of a report, its bound figures as they are printed. */
export function structureOf(report: Report, template: ReportTemplate): Structure {
  const document = printedOf(report, template);
  const printed = new Map(
    [...document.front, ...document.blocks, ...document.attachments.flatMap((one) => one.blocks)]
      .filter((block): block is DocBlock & { kind: 'paragraph' } => block.kind === 'paragraph')
      .map(({ id, runs }) => [id, runs.map(({ text }) => text).join('')]),
  );
  const told = (block: Block): string => {
    if (block.kind === 'table') return `table ${block.table}`;
    return block.kind === 'paragraph' ? `${block.level} ${printed.get(block.id)}` : 'picture';
  };
  const titles = new Map(template.sections.map(({ id, title }) => [id, title]));
  return {
    title: document.title,
    opening: report.front.opening.map(told),
    sections: report.sections.map(({ id, heading, blocks }) => ({
      heading: heading ?? titles.get(id) ?? '',
      blocks: blocks.map(told),
    })),
    attachments: report.attachments.map(({ title, blocks }) => ({
      title,
      blocks: blocks.map(told),
    })),
    signedOn: report.front.signedOn,
  };
}

/** The text of a report from its title to its attachments, without white space: what is left of it on pages. */
export function textOf(report: Report, template: ReportTemplate): string {
  const { title, opening, sections, attachments, signedOn } = structureOf(report, template);
  const bare = (block: string) => block.replace(/^[0-4] /, '');
  return [
    title,
    ...opening.map(bare),
    ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.map(bare)]),
    ...attachments.flatMap((one) => [one.title, ...one.blocks.map(bare)]),
    signedOn,
  ]
    .join('')
    .replace(/\s+/g, '');
}
