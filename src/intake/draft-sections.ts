import type { ImportedSection } from '#domain/imported-report.ts';
import { tableBlock } from '#domain/part-tables.ts';
import type { Block, ParagraphBlock, ReportSection } from '#domain/report.ts';
import type { ReportTemplate, SectionTemplate } from '#domain/template.ts';
import type { DividedItem, DividedSource } from './divide-source.ts';

const LEVELS: readonly [RegExp, 2 | 3 | 4][] = [
  [/^[（(][一二三四五六七八九十]{1,3}[）)]/, 2],
  [/^\d{1,2}[.．、]/, 3],
  [/^[（(]\d{1,2}[）)]/, 4],
];

/**
 * The sections of a draft in the order of the source. What the source lacks is left out, that the checks may say so;
 * but a table whose figures were found stands where the edition has it, with its section.
 */
export function draftSections(
  divided: DividedSource,
  edition: ReportTemplate,
  found: ReadonlySet<string>,
): { sections: ReportSection[]; headings: ImportedSection[] } {
  const headings: ImportedSection[] = [];
  const own = divided.sections.map(({ heading: { section, heading }, items }, at) => {
    const id = section?.id ?? `added${at + 1}`;
    headings.push({ id, heading });
    return section ? official(section, heading, { items, found }) : ownSection(id, heading, items);
  });
  const sections = edition.sections.reduce<ReportSection[]>((list, section, at) => {
    if (list.some(({ id }) => id === section.id) || !holds(section, found)) return list;
    const before = edition.sections[at - 1]?.id;
    const place = list.findIndex(({ id }) => id === before) + 1;
    return [
      ...list.slice(0, place),
      official(section, section.title, { items: [], found }),
      ...list.slice(place),
    ];
  }, own);
  return { sections, headings };
}

/** Whether a table of the section was found in the source. */
function holds({ blocks }: SectionTemplate, found: ReadonlySet<string>): boolean {
  return blocks.some((block) => block.kind === 'table' && found.has(block.table));
}

function ownSection(id: string, heading: string, items: readonly DividedItem[]): ReportSection {
  const blocks = items.flatMap((item, at) => textBlock(item, `${id}-${at + 1}`));
  return { id, heading, added: true, blocks };
}

/** Paragraphs as blocks with ids of their own. */
export function textBlocks(texts: readonly string[], id: string): Block[] {
  return texts.flatMap((text, at) => textBlock({ text }, `${id}-${at + 1}`));
}

function official(
  section: SectionTemplate,
  heading: string,
  { items, found }: { items: readonly DividedItem[]; found: ReadonlySet<string> },
): ReportSection {
  const own = section.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  const placed = new Set(
    items.flatMap((item) => ('table' in item && own.includes(item.table) ? [item.table] : [])),
  );
  const missing = own.filter((table) => !placed.has(table) && found.has(table));
  const seen = new Set<string>();
  const blocks = [...items, ...missing.map((table) => ({ table }))].flatMap((item, at): Block[] => {
    if (!('table' in item)) return textBlock(item, `${section.id}-${at + 1}`);
    if (!own.includes(item.table) || seen.has(item.table)) return [];
    seen.add(item.table);
    return [tableBlock(section.id, item.table)];
  });
  const renamed = heading !== section.title;
  return { id: section.id, ...(renamed && { heading }), blocks };
}

/** A paragraph as a block; a table is none. */
export function textBlock(item: DividedItem, id: string): Block[] {
  if (!('text' in item)) return [];
  const level = paragraphLevel(item.text);
  return [{ id, kind: 'paragraph', level, runs: [{ text: item.text }] }];
}

/** The level a paragraph has by the number it begins with: （一） 1. （1）. */
export function paragraphLevel(text: string): ParagraphBlock['level'] {
  return LEVELS.find(([number]) => number.test(text))?.[1] ?? 0;
}
