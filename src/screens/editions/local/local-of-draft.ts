import type { LocalRequirements, WordLimit } from '#domain/local-requirements.ts';
import { dayOf } from './day.ts';
import type { LocalDraft } from './local-draft.ts';

type Additions = NonNullable<LocalRequirements['add']>;

/**
 * The file that a draft describes. `before` is the file it was opened from: its id stays, its revision goes up, and
 * what the form does not show stays as it is.
 */
export function localOfDraft(
  draft: LocalDraft,
  id: string,
  before?: LocalRequirements,
): LocalRequirements {
  const number = draft.number.trim();
  const from = Number(draft.yearFrom) || Number(draft.yearTo);
  const to = Number(draft.yearTo);
  const add = additionsOf(draft, number, before?.add);
  return {
    id: before?.id ?? id,
    revision: (before?.revision ?? 0) + 1,
    template: draft.template,
    name: draft.name.trim(),
    number,
    ...(from > 0 && { years: { from, ...(to > 0 && { to }) } }),
    ...(before?.regions && { regions: before.regions }),
    wordLimits: limitsOf(draft),
    statements: numbered(draft.statements, 'statement')
      .filter(({ label, words }) => label.trim() && words.trim())
      .map(({ id: known, section, label, words }) => ({
        id: known,
        section,
        label: label.trim(),
        words: groupsOf(words),
      })),
    circulation: linesOf(draft.circulation),
    ...(Object.keys(add).length > 0 && { add }),
  };
}

function limitsOf({ limits }: LocalDraft): WordLimit[] {
  return Object.entries(limits).flatMap(([section, { least, most }]) => {
    const limit = {
      ...(Number(most) > 0 && { most: Number(most) }),
      ...(Number(least) > 0 && { least: Number(least) }),
    };
    return Object.keys(limit).length > 0 ? [{ section, ...limit }] : [];
  });
}

function additionsOf(draft: LocalDraft, source: string, before: Additions = {}): Additions {
  const { facts = [], sections = [], rows = [], ...others } = before;
  const dated = numbered(draft.dates, 'localDate').flatMap(({ id, label, day }) => {
    const date = dayOf(day);
    const old = facts.find((fact) => fact.id === id);
    return date && label.trim() ? [{ ...old, id, label: label.trim(), date, source }] : [];
  });
  const titled = numbered(draft.sections, 'localSection')
    .filter(({ title }) => title.trim())
    .map(({ id, title, after }) => {
      const { after: _old, ...old } = sections.find((section) => section.id === id) ?? NEW_SECTION;
      return { ...old, id, title: title.trim(), ...(after && { after }) };
    });
  const named = numbered(draft.rows, 'localRow')
    .filter(({ label, place }) => label.trim() && place)
    .map(({ id, place, label, unit }) => {
      const [table = '', after = ''] = place.split('.');
      const old = rows.flatMap(({ row }) => ('id' in row && row.id === id ? [row] : []))[0];
      return { table, after, row: { ...old, id, label: label.trim(), ...unitOf(unit) } };
    });
  const all = {
    ...others,
    facts: [...facts.filter(({ date }) => date === undefined), ...dated],
    sections: titled,
    rows: [...rows.filter(({ row }) => 'children' in row), ...named],
  };
  return Object.fromEntries(Object.entries(all).filter(([, list]) => list.length > 0));
}

const NEW_SECTION = {
  after: '',
  required: true,
  guidance: [],
  blocks: [{ kind: 'narrative' as const }],
};

function unitOf(unit: string): { unit?: string } {
  return unit.trim() ? { unit: unit.trim() } : {};
}

/** New items get ids that none of the known ones has. */
function numbered<Item extends { known?: string }>(
  items: readonly Item[],
  stem: string,
): (Item & { id: string })[] {
  const taken = new Set(items.flatMap(({ known }) => known ?? []));
  let next = 1;
  return items.map((item) => {
    if (item.known !== undefined) return { ...item, id: item.known };
    while (taken.has(`${stem}${next}`)) next += 1;
    const id = `${stem}${next}`;
    taken.add(id);
    return { ...item, id };
  });
}

function groupsOf(words: string): string[][] {
  return words
    .split(/[；;\n]/)
    .map((group) =>
      group
        .split(/[、,，]/)
        .map((word) => word.trim())
        .filter(Boolean),
    )
    .filter((group) => group.length > 0);
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
