import { type CheckedText, checkedText, type TextContext } from '#checks/text.ts';
import type { Attachment, Block, Report, ReportFront, ReportSection } from '#domain/report.ts';
import { seed, template } from '../../files.ts';

const { report: base } = seed('yichun-2021');
/** The editions tests write reports of. */
export const editions = {
  '2008': await template('2008'),
  '2014': await template('2014'),
  '2021': await template('2021'),
};

/** What a test says of a report; paragraphs are plain strings. */
export interface Wanted {
  edition?: keyof typeof editions;
  year?: number;
  title?: string;
  opening?: readonly string[];
  front?: Partial<ReportFront>;
  sections: readonly (Omit<ReportSection, 'blocks'> & {
    paragraphs?: readonly string[];
    table?: string;
  })[];
  attachments?: readonly Attachment[];
  /** What else is otherwise than in the report at hand. */
  report?: Partial<Report>;
  /** What cells print; all others print nothing. */
  figures?: Readonly<Record<string, string>>;
  context?: TextContext;
}

/** A report of 云溪县 of 2021, ready for its checks. */
export function reportOf(wanted: Wanted): CheckedText {
  const { edition = '2021', year = 2021, sections, front, opening = [], context } = wanted;
  const report = {
    ...base,
    template: edition,
    year,
    unit: { ...base.unit, id: 'yunxi', name: '云溪县人民政府', shortName: '云溪县' },
    front: {
      opening: paragraphs('opening', opening),
      periodFrom: `${year}-01-01`,
      periodTo: `${year}-12-31`,
      contact: base.front.contact,
      ...front,
    },
    sections: sections.map(({ paragraphs: texts = [], table, ...section }) => ({
      ...section,
      blocks: [
        ...paragraphs(section.id, texts),
        ...(table === undefined
          ? []
          : [{ id: `${section.id}-table`, kind: 'table' as const, table }]),
      ],
    })),
    attachments: wanted.attachments ?? [],
    ...wanted.report,
  };
  const title = wanted.title ?? `云溪县人民政府${year}年政府信息公开工作年度报告`;
  const text = checkedText(report, editions[edition], {
    title,
    run: () => '',
    cell: (address) => wanted.figures?.[address] ?? '',
  });
  return context ? { ...text, context } : text;
}

/** A report that is one paragraph of 总体情况. */
export function paragraphOf(text: string, context?: TextContext): CheckedText {
  return reportOf({
    sections: [{ id: 'overview', paragraphs: [text] }],
    ...(context && { context }),
  });
}

/** The six sections of the edition of 2021, nothing amiss. */
export const COMPLETE: Wanted['sections'] = [
  { id: 'overview', paragraphs: ['2021年，我县公开工作有序开展。'] },
  { id: 'proactiveDisclosure', table: 'proactiveDisclosure' },
  { id: 'requests', table: 'requests' },
  { id: 'disputes', table: 'disputes' },
  { id: 'problems', paragraphs: ['公开形式单一。下一步将增加图解。'] },
  { id: 'other', paragraphs: ['2021年，本机关未收取信息处理费。'] },
];

function paragraphs(section: string, texts: readonly string[]): Block[] {
  return texts.map((text, at) => ({
    id: `${section}-${at + 1}`,
    kind: 'paragraph',
    level: 0,
    runs: [{ text }],
  }));
}
