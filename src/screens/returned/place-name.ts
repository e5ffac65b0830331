import { cellName } from '#domain/cell-names.ts';
import type { ReturnedChange, ReturnedComment } from '#domain/returned-draft.ts';
import { sayPlace } from '#i18n/intake.zh-cn.ts';
import { wordsOf } from '#i18n/language.ts';
import type { ReturnedWords } from '#i18n/returned.zh-cn.ts';
import type { ReportSession } from '#session/report-session.ts';

/** Where a change or a remark stands in the report. */
export type ReportPlace = NonNullable<ReturnedComment['place']>;

/** Where a change stands; undefined for one that has no place in the report. */
export function placeOf(change: ReturnedChange): ReportPlace | undefined {
  switch (change.kind) {
    case 'cell':
      return { cell: change.cell };
    case 'sentence':
    case 'binding':
    case 'removed':
      return { section: change.section, block: change.block };
    case 'added':
      return { section: change.section, ...(change.behind && { block: change.behind }) };
    case 'line':
      return { section: change.section ?? 'front' };
    case 'other':
      return undefined;
  }
}

/** What the place of a change is called. */
export function placeName(
  change: ReturnedChange,
  session: ReportSession,
  words: ReturnedWords,
): string {
  if (change.kind === 'line') return words.lines[change.part];
  if (change.kind === 'other')
    return words.inCopy(change.place ? wordsOf('sayPlace', sayPlace)(change.place) : '');
  if (change.kind === 'cell') {
    return nameOf({ cell: change.cell }, session, words) + words.parts[change.part];
  }
  return nameOf(placeOf(change), session, words);
}

/** What a place of the report is called: a cell by its table, row and column, a text by its section. */
export function nameOf(
  place: ReportPlace | undefined,
  { template, sections }: ReportSession,
  words: ReturnedWords,
): string {
  if (!place) return words.inCopy('');
  if ('cell' in place) {
    const name = cellName(template, place.cell);
    return name ? words.cell(name.table, name.row, name.column) : place.cell;
  }
  return sections.get(place.section).heading || words.front;
}
