import { blankSection } from '#domain/blank-parts.ts';
import type { FieldChange } from '#domain/edit.ts';
import { isNumbered } from '#domain/heading-numbers.ts';
import type { ReportSection } from '#domain/report.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { freshId, moved } from './order.ts';
import type { ReportDraft } from './report-draft.ts';

type Sections = Pick<ReportDraft, 'sectionOrder' | 'sections'>;

/** Puts a section so many places later; earlier when negative. */
export function sectionMoved({ sectionOrder }: Sections, id: string, by: number): FieldChange[] {
  return ordered(sectionOrder, moved(sectionOrder, id, by));
}

/** Adds a section of the office's own after the last one that bears a number, or at the end. */
export function sectionAdded(
  draft: Sections,
  headings: readonly string[],
  heading: string,
): { id: string; changes: FieldChange[] } {
  const { sectionOrder, sections } = draft;
  const id = freshId('ownSection', Object.keys(sections));
  const last = headings.map(isNumbered).lastIndexOf(true);
  const at = last < 0 ? sectionOrder.length : last + 1;
  const after: ReportSection = { id, heading, added: true, blocks: [] };
  return {
    id,
    changes: [
      { field: `sections.${id}`, before: undefined, after },
      ...ordered(sectionOrder, [...sectionOrder.slice(0, at), id, ...sectionOrder.slice(at)]),
    ],
  };
}

/** Takes a section out of the report; what was written in it waits until the report is closed. */
export function sectionTaken({ sectionOrder }: Sections, id: string): FieldChange[] {
  return ordered(
    sectionOrder,
    sectionOrder.filter((one) => one !== id),
  );
}

/** Puts an official section back where the edition has it. */
export function sectionRestored(
  { sectionOrder, sections }: Sections,
  template: ReportTemplate,
  id: string,
): FieldChange[] {
  const official = template.sections.map((section) => section.id);
  const own = template.sections.find((section) => section.id === id);
  const before = official.slice(0, official.indexOf(id));
  const at = 1 + Math.max(-1, ...before.map((one) => sectionOrder.indexOf(one)));
  const after = [...sectionOrder.slice(0, at), id, ...sectionOrder.slice(at)];
  const blank = own && !sections[id] ? blankSection(own) : undefined;
  return [
    ...(blank ? [{ field: `sections.${id}`, before: undefined, after: blank }] : []),
    ...ordered(sectionOrder, after),
  ];
}

/** Puts a table of the edition into a section of the report. */
export function tablePut(draft: Sections, section: string, table: string): FieldChange[] {
  const before = draft.sections[section]?.blocks ?? [];
  const ids = Object.values(draft.sections).flatMap((one) => one?.blocks.map(({ id }) => id) ?? []);
  const id = ids.includes(`${section}-${table}`)
    ? freshId(`${section}-${table}-`, ids)
    : `${section}-${table}`;
  return [
    {
      field: `sections.${section}.blocks`,
      before,
      after: [...before, { id, kind: 'table', table }],
    },
  ];
}

/** Takes a table out of a section; its figures stay in the file. */
export function tableTaken(draft: Sections, section: string, table: string): FieldChange[] {
  const before = draft.sections[section]?.blocks ?? [];
  const after = before.filter((block) => block.kind !== 'table' || block.table !== table);
  return [{ field: `sections.${section}.blocks`, before, after }];
}

function ordered(before: readonly string[], after: readonly string[]): FieldChange[] {
  return before.join() === after.join() ? [] : [{ field: 'sectionOrder', before, after }];
}
