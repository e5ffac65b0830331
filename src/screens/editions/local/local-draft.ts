import { leavesOf } from '#domain/cells.ts';
import type { LocalRequirements } from '#domain/local-requirements.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { dayOf, dayWords } from './day.ts';

/** 本地要求 as the form holds it: texts as typed. Items that stand in the file already carry their id. */
export interface LocalDraft {
  name: string;
  number: string;
  template: string;
  yearFrom: string;
  yearTo: string;
  dates: { known?: string; label: string; day: string }[];
  limits: Record<string, { least: string; most: string }>;
  statements: { known?: string; section: string; label: string; words: string }[];
  sections: { known?: string; title: string; after: string }[];
  rows: { known?: string; place: string; label: string; unit: string }[];
  circulation: string;
}

/** A draft with nothing in it, for an edition. */
export function blankDraft(template: string, usualDates: readonly string[]): LocalDraft {
  return {
    name: '',
    number: '',
    template,
    yearFrom: '',
    yearTo: '',
    dates: usualDates.map((label) => ({ label, day: '' })),
    limits: {},
    statements: [],
    sections: [],
    rows: [],
    circulation: '',
  };
}

/** A file of local requirements, for the form to change. */
export function draftOf(local: LocalRequirements): LocalDraft {
  const { add = {}, years, wordLimits, statements } = local;
  return {
    name: local.name,
    number: local.number,
    template: local.template,
    yearFrom: years ? String(years.from) : '',
    yearTo: years?.to === undefined ? '' : String(years.to),
    dates: (add.facts ?? []).flatMap(({ id, label, date }) =>
      date === undefined ? [] : [{ known: id, label, day: dayWords(date) }],
    ),
    limits: Object.fromEntries(
      wordLimits.map(({ section, least, most }) => [
        section,
        { least: String(least ?? ''), most: String(most ?? '') },
      ]),
    ),
    statements: statements.map(({ id, section, label, words }) => ({
      known: id,
      section,
      label,
      words: words.map((group) => group.join('、')).join('；'),
    })),
    sections: (add.sections ?? []).map(({ id, title, after = '' }) => ({
      known: id,
      title,
      after,
    })),
    rows: (add.rows ?? []).flatMap(({ table, after, row }) =>
      'children' in row
        ? []
        : [{ known: row.id, place: `${table}.${after}`, label: row.label, unit: row.unit ?? '' }],
    ),
    circulation: local.circulation.join('\n'),
  };
}

/** How many things of a file the form does not show; they stay as they are. */
export function keptAside({ add = {} }: LocalRequirements): number {
  const { facts = [], sections: _s, rows = [], ...others } = add;
  return (
    facts.filter(({ date }) => date === undefined).length +
    rows.filter(({ row }) => 'children' in row).length +
    Object.values(others).reduce((sum, list) => sum + list.length, 0)
  );
}

/** What of a draft cannot be understood: the text, and what it should be. */
export function unclearIn(draft: LocalDraft): { kind: 'day' | 'number'; text: string } | undefined {
  const day = draft.dates.find((one) => one.day.trim() && dayOf(one.day) === undefined);
  if (day) return { kind: 'day', text: day.day };
  const counts = Object.values(draft.limits).flatMap(({ least, most }) => [least, most]);
  const number = [...counts, draft.yearFrom, draft.yearTo]
    .map((text) => text.trim())
    .find((text) => text !== '' && !/^[1-9]\d{0,5}$/.test(text));
  return number === undefined ? undefined : { kind: 'number', text: number };
}

/** Where a new row can stand: behind any row of a table whose rows do not stand side by side. */
export function rowPlaces(edition: ReportTemplate): [string, string][] {
  return edition.tables
    .filter(({ blocks }) => blocks.every(({ layout }) => layout !== 'rowsAcross'))
    .flatMap(({ id, name, blocks }) =>
      blocks
        .flatMap(({ rows }) => leavesOf(rows))
        .map((leaf): [string, string] => [
          `${id}.${leaf.id}`,
          `${name} · ${leaf.short ?? leaf.label}`,
        ]),
    );
}
