import type { FieldChange } from '#domain/edit.ts';
import { flatten } from '../cell-tree.ts';
import type { ReportDraft } from '../report-draft.ts';
import { sameValue } from '../same-value.ts';

const CELLS = ['figures', 'texts', 'units', 'notes', 'sources'] as const;
const WHOLE = [
  'year',
  'scope',
  'scopeNote',
  'explanations',
  'circulation',
  'sectionOrder',
  'attachmentOrder',
] as const;

/**
 * The fields to set so that one draft becomes another. What stands beside the report stays as it is, and so does which
 * 稿 it is and what that corrects.
 */
export function draftChanges(now: ReportDraft, then: ReportDraft): FieldChange[] {
  const { opening, contact, ...front } = now.front;
  const { opening: opened, contact: contacts, ...fronts } = then.front;
  return [
    ...CELLS.flatMap((kind) => {
      const [one, other] = [flatten(now[kind]), flatten(then[kind])];
      return namesOf(one, other).map((address) =>
        change(`${kind}.${address}`, one[address] ?? '', other[address] ?? ''),
      );
    }),
    ...fieldsOf('unit', now.unit, then.unit),
    ...fieldsOf('front', front, fronts),
    ...fieldsOf('front.contact', contact, contacts),
    change('front.opening', opening, opened),
    ...partsOf('sections', now.sections, then.sections),
    ...partsOf('attachments', now.attachments, then.attachments),
    ...WHOLE.map((field) => change(field, now[field], then[field])),
  ].filter(({ before, after }) => !sameValue(before, after));
}

/** Parts that the other draft lacks stay; the order says which are in the report. */
function partsOf<Part extends object>(
  field: string,
  now: Readonly<Record<string, Part>>,
  then: Readonly<Record<string, Part>>,
): FieldChange[] {
  return Object.entries(then).flatMap(([id, part]) => {
    const own = now[id];
    return own ? fieldsOf(`${field}.${id}`, own, part) : [change(`${field}.${id}`, own, part)];
  });
}

function fieldsOf(field: string, now: object, then: object): FieldChange[] {
  const [one, other] = [new Map(Object.entries(now)), new Map(Object.entries(then))];
  return namesOf(now, then).map((name) =>
    change(`${field}.${name}`, one.get(name), other.get(name)),
  );
}

function namesOf(one: object, other: object): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}

function change(field: string, before: unknown, after: unknown): FieldChange {
  return { field, before, after };
}
