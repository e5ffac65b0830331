import type { FieldChange } from '#domain/edit.ts';
import { renumbered } from '#domain/heading-numbers.ts';
import type { ReportSession } from '#session/report-session.ts';
import { officialSection } from '../sections.ts';

/** The change that gives a section or an attachment another heading; none where it has it already. */
export function headingChanges(
  { sections, template }: Pick<ReportSession, 'sections' | 'template'>,
  id: string,
  heading: string,
): FieldChange[] {
  const { heading: before } = sections.get(id);
  if (heading === before || heading === '') return [];
  if (sections.attachments().includes(id)) {
    return [{ field: `attachments.${id}.title`, before, after: heading }];
  }
  const official = officialSection(template, id)?.title;
  const own = (text: string) => (text === official ? undefined : text);
  return [{ field: `sections.${id}.heading`, before: own(before), after: own(heading) }];
}

/** The changes that number the headings 一、 二、 in the order they stand. */
export function renumberChanges(
  session: Pick<ReportSession, 'sections' | 'template'>,
): FieldChange[] {
  const order = session.sections.order();
  const headings = renumbered(order.map((id) => session.sections.get(id).heading));
  return order.flatMap((id, at) => headingChanges(session, id, headings[at] ?? ''));
}
