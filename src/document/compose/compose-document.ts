import type { CellAddress } from '#domain/address.ts';
import { filledIn } from '#domain/filled-in.ts';
import type { Report } from '#domain/report.ts';
import type { ReportTemplate } from '#domain/template.ts';
import type { DocBlock, ReportDocument } from '../tree.ts';
import { composeBlocks } from './compose-blocks.ts';
import { printedDate } from './printed-date.ts';
import { printFigures } from './printed-figures.ts';

/** What a report is printed with besides itself. */
export interface Composition {
  template: ReportTemplate;
  /** 自动合计 by address, as the checks computed them. */
  totals: Readonly<Record<CellAddress, string>>;
  /** YYYY-MM-DD: the date the file bears where the report names neither publication nor signature. */
  savedOn: string;
  lastYear?: Report;
  /** 文稿标记 under the title; a 发布稿 has none. */
  mark?: string;
}

/** Composes the printed report: title, opening, sections in their order with their tables, attachments, signature. */
export function composeDocument(report: Report, composition: Composition): ReportDocument {
  const { template, savedOn, mark } = composition;
  const { front, unit, year } = report;
  const figures = printFigures(report, template, composition);
  const blocks = (section: string, from: Parameters<typeof composeBlocks>[1]): DocBlock[] =>
    composeBlocks(section, from, { report, template, figures });
  return {
    title: titleOf(report, template),
    language: 'zh-CN',
    ...(mark !== undefined && { mark }),
    author: unit.name,
    year,
    date: front.publishedOn ?? front.signedOn ?? savedOn,
    front: blocks('front', front.opening),
    blocks: report.sections.flatMap((section): DocBlock[] => {
      const text = section.heading ?? titleOfSection(template, section.id);
      const heading = {
        kind: 'heading' as const,
        id: `${section.id}-heading`,
        section: section.id,
      };
      return [{ ...heading, text }, ...blocks(section.id, section.blocks)];
    }),
    attachments: report.attachments.map(({ id, title, blocks: own }) => ({
      id,
      title,
      blocks: blocks(id, own),
    })),
    ...(front.signedOn && { signature: { unit: unit.name, date: printedDate(front.signedOn) } }),
  };
}

/** 标题: the office's own, or the edition's with unit and year filled in. */
export function titleOf(report: Report, template: ReportTemplate): string {
  const { front, unit, year } = report;
  return front.title ?? filledIn(template.reportTitle, { unit, year });
}

function titleOfSection(template: ReportTemplate, id: string): string {
  return template.sections.find((section) => section.id === id)?.title ?? '';
}
