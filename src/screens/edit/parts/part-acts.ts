import type { FieldChange } from '#domain/edit.ts';
import { holdsTable } from '#domain/part-tables.ts';
import type { SectionTemplate } from '#domain/template.ts';
import type { EditWords } from '#i18n/edit.zh-cn.ts';
import { attachmentMoved, attachmentTaken } from '#session/attachment-acts.ts';
import type { ReportSession } from '#session/report-session.ts';
import { sectionMoved, sectionTaken, tablePut, tableTaken } from '#session/section-acts.ts';
import { officialSection } from '../sections.ts';
import { headingChanges } from './heading-changes.ts';

/** Something one can do with a part of the report, one step of the history. */
export interface PartAct {
  id: string;
  label: string;
  /** What the history calls it. */
  edit: string;
  changes: readonly FieldChange[];
  /** The part is gone afterwards. */
  removes?: true;
}

type Words = EditWords['parts'];

/** What one can do with a section or an attachment besides naming it; what would change nothing has no changes. */
export function partActs(session: ReportSession, id: string, words: Words): PartAct[] {
  if (session.sections.attachments().includes(id)) return attachmentActs(session, id, words);
  const official = officialSection(session.template, id);
  const draft = session.form.getValues();
  const { heading } = session.sections.get(id);
  const moving = !official || official.reorderable === true;
  const going = !official?.required;
  return [
    ...(official ? officialHeading(session, official, words) : []),
    ...(moving ? moves(heading, words, (by) => sectionMoved(draft, id, by)) : []),
    ...tableActs(session, official, words),
    ...(going
      ? [removal(heading, sectionTaken(draft, id), official ? 'remove' : 'delete', words)]
      : []),
  ];
}

function attachmentActs(session: ReportSession, id: string, words: Words): PartAct[] {
  const draft = session.form.getValues();
  const { heading } = session.sections.get(id);
  const isOfficial = session.template.attachments?.some((one) => one.id === id) === true;
  return [
    ...moves(heading, words, (by) => attachmentMoved(draft, id, by)),
    removal(heading, attachmentTaken(draft, id), isOfficial ? 'remove' : 'delete', words),
  ];
}

function moves(heading: string, words: Words, changesBy: (by: number) => FieldChange[]): PartAct[] {
  const edit = words.moved(heading);
  return [
    { id: 'up', label: words.up, edit, changes: changesBy(-1) },
    { id: 'down', label: words.down, edit, changes: changesBy(1) },
  ];
}

function removal(
  heading: string,
  changes: FieldChange[],
  kind: 'remove' | 'delete',
  words: Words,
): PartAct {
  const edit = kind === 'remove' ? words.removed(heading) : words.deleted(heading);
  return { id: 'remove', label: words[kind], edit, changes, removes: true };
}

function officialHeading(
  session: ReportSession,
  { id, title }: SectionTemplate,
  words: Words,
): PartAct[] {
  const changes = headingChanges(session, id, title);
  if (changes.length === 0) return [];
  const { heading } = session.sections.get(id);
  return [{ id: 'official', label: words.official, edit: words.renamed(heading, title), changes }];
}

/** A table the report may do without, where the section holds more than it. */
function tableActs(
  session: ReportSession,
  official: SectionTemplate | undefined,
  words: Words,
): PartAct[] {
  if (!official) return [];
  const draft = session.form.getValues();
  const { blocks } = session.sections.get(official.id);
  return session.template.tables
    .filter(({ id, optional }) => optional && holdsTable(official.blocks, id))
    .map(({ id, title }): PartAct => {
      const isIn = holdsTable(blocks, id);
      const label = isIn ? words.tableOut(title) : words.tableIn(title);
      const change = isIn ? tableTaken : tablePut;
      return { id: `table-${id}`, label, edit: label, changes: change(draft, official.id, id) };
    });
}
