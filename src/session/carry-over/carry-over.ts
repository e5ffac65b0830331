import type { FieldPath } from 'react-hook-form';
import { cellName } from '#domain/cell-names.ts';
import type { FieldChange } from '#domain/edit.ts';
import type { ReportSection } from '#domain/report.ts';
import { edits } from '#i18n/edits.zh-cn.ts';
import { wordsOf } from '#i18n/language.ts';
import { lastYear as chinese } from '#i18n/last-year.zh-cn.ts';
import type { LastYear } from '../last-year.ts';
import type { ReportDraft } from '../report-draft.ts';
import type { ReportSession } from '../report-session.ts';
import type { CarriedCell, CarriedItem } from './carried-items.ts';
import { orderWith } from './carried-parts.ts';
import { blocksWith } from './carried-texts.ts';

/** 沿用上年: makes a report last year's and takes over what was chosen of it, all as one step of the history. */
export function carryOver(
  session: ReportSession,
  last: LastYear,
  chosen: readonly CarriedItem[],
): void {
  const { form, lastYears } = session;
  const { sectionOrder, lastYear } = form.getValues();
  const added = chosen.flatMap((item) => (item.kind === 'section' ? [item.section] : []));
  const order = { before: sectionOrder, after: orderWith(sectionOrder, added, last) };
  if (chosen.length > 0) {
    const name = wordsOf('edits', edits).before.carryOver(last.report.year);
    void session.versions.keepBefore(name);
  }
  session.apply({
    label: wordsOf('lastYear', chinese).carried(last.report.year, chosen.length),
    changes: [
      ...chosen.flatMap((item) => changesOf(item, session, last)),
      ...(added.length > 0 ? [{ field: 'sectionOrder', ...order }] : []),
      { field: 'lastYear', before: lastYear, after: lastYears.add(last) },
    ],
  });
}

function changesOf(item: CarriedItem, session: ReportSession, last: LastYear): FieldChange[] {
  const { field } = item;
  const before = standing(field, session);
  switch (item.kind) {
    case 'line':
    case 'heading':
      return [{ field, before, after: item.after }];
    case 'figure':
      return [{ field, before, after: item.after }, sourceOf(item, session, last)];
    case 'section': {
      const { section: id, after: heading } = item;
      const after: ReportSection = { id, heading, added: true, blocks: [] };
      return [{ field, before, after }];
    }
    case 'text': {
      const { blocks } = session.sections.get(item.section);
      return [{ field, before: blocks, after: blocksWith(blocks, item) }];
    }
  }
}

function standing(field: string, { form }: ReportSession): unknown {
  return form.getValues(field as FieldPath<ReportDraft>);
}

/** 来源 of a figure, as the file keeps it. */
function sourceOf(
  { cell, from }: CarriedCell,
  session: ReportSession,
  { report }: LastYear,
): FieldChange {
  const rows = from.map((one) => cellName(session.template, one)?.row ?? one);
  const field = `sources.${cell}`;
  const words = wordsOf('lastYear', chinese);
  const after = words.source(report.year, rows.join('、'));
  return { field, before: standing(field, session), after };
}
