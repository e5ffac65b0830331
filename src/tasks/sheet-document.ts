import type { DocBlock, DocCell, Paragraph, ReportDocument, TableBlock } from '#document/tree.ts';
import type { ReportingUnit } from '#domain/unit.ts';

/** What a sheet is about. */
export interface SheetFacts {
  title: string;
  /** The line under the title. */
  mark: string;
  unit: Pick<ReportingUnit, 'name'>;
  year: number;
  /** YYYY-MM-DD. */
  date: string;
}

/** A part of a sheet: its id, its heading, none where it has none, and what stands below. */
export type SheetPart = readonly [
  id: string,
  heading: string | undefined,
  blocks: readonly (Paragraph | TableBlock)[],
];

/** A sheet as a document, its parts one below the other. */
export function sheetDocument(
  { title, mark, unit, year, date }: SheetFacts,
  parts: readonly SheetPart[],
): ReportDocument {
  return {
    title,
    language: 'zh-CN',
    mark,
    author: unit.name,
    year,
    date,
    front: [],
    blocks: parts.flatMap(([id, heading, blocks]): DocBlock[] => [
      ...(heading === undefined
        ? []
        : [{ kind: 'heading' as const, id: `${id}-heading`, section: id, text: heading }]),
      ...blocks.map((block, index) => ({ ...block, id: `${id}-${index + 1}`, section: id })),
    ]),
    attachments: [],
  };
}

/** A paragraph. Id and section are given by the document. */
export function sheetText(text: string): Paragraph {
  return { kind: 'paragraph', id: '', section: '', level: 0, runs: [{ text }] };
}

/** A table under one row of heads; the first column and long texts stand at the left. */
export function sheetTable(
  heads: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly string[])[],
): TableBlock {
  const head = heads.map((text, column) => cellOf(text, column, 'columnHead'));
  const body = rows.map((texts) => ({
    cells: texts.map((text, column) => cellOf(text, column, 'text')),
  }));
  return {
    kind: 'table',
    id: '',
    section: '',
    table: '',
    title: heads.join('、'),
    widths,
    headerRows: 1,
    rows: [{ cells: head }, ...body],
  };
}

/** Texts that stand in the middle of their cell: numbers and signs. */
const SHORT = /^[\d.,%+（）-]*$|^.{0,7}$/u;

function cellOf(text: string, column: number, role: DocCell['role']): DocCell {
  const align = role === 'columnHead' || SHORT.test(text) ? 'center' : 'left';
  return { text, column, colSpan: 1, rowSpan: 1, role, align };
}
