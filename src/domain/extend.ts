import { cellsOf, isGroup } from './cells.ts';
import type { AddedRow, TemplateExtension } from './extension.ts';
import type { LocalRequirements } from './local-requirements.ts';
import type { CellRule } from './rule.ts';
import type { Leaf, TableNode, TableTemplate } from './table-template.ts';
import type { Counterpart, FigurePhrase, ReportTemplate, SectionTemplate } from './template.ts';

/** The edition an extension describes, made from its parent: removals first, then replacements, additions, new names. */
export function extendTemplate(parent: ReportTemplate, child: TemplateExtension): ReportTemplate {
  const { add = {}, replace = {}, remove = {}, rename = {} } = child;
  const sections = (add.sections ?? [])
    .reduce<SectionTemplate[]>(
      (list, { after, ...section }) => insertAfter(list, after, section),
      revised(parent.sections, replace.sections, remove.sections),
    )
    .map((section) => ({ ...section, title: rename.sections?.[section.id] ?? section.title }));
  const tables = [
    ...revised(parent.tables, replace.tables, remove.tables),
    ...(add.tables ?? []),
  ].map((table) => changedTable(table, child));
  const attachments = [
    ...revised(parent.attachments ?? [], replace.attachments, remove.attachments),
    ...(add.attachments ?? []),
  ];
  const inherited = stillNamed(parent, tables);
  const { attachments: _own, ...rest } = parent;
  return {
    ...rest,
    id: child.id,
    revision: child.revision,
    extends: child.extends,
    title: child.title,
    reportTitle: child.reportTitle ?? parent.reportTitle,
    years: child.years ?? parent.years,
    ...(child.regions && { regions: child.regions }),
    legalBasis: [...parent.legalBasis, ...(child.legalBasis ?? [])],
    sections,
    ...(attachments.length > 0 && { attachments }),
    tables,
    rules: [...revised(parent.rules, replace.rules, remove.rules), ...(add.rules ?? [])],
    cellRules: [
      ...revised(inherited.cellRules, replace.cellRules, remove.cellRules),
      ...(add.cellRules ?? []),
    ],
    facts: [...revised(parent.facts, replace.facts, remove.facts), ...(add.facts ?? [])],
    wording: [...parent.wording, ...(add.wording ?? [])],
    phrases: [...inherited.phrases, ...(add.phrases ?? [])],
    counterparts: [...inherited.counterparts, ...(add.counterparts ?? [])],
  };
}

/** The edition as a local notice wants it filled in: its id and revision stay, its additions come with the 文号. */
export function withLocalRequirements(
  template: ReportTemplate,
  { name, number, wordLimits, statements, circulation, add }: LocalRequirements,
): ReportTemplate {
  const { id, revision, title } = template;
  const { extends: _parent, ...extended } = extendTemplate(template, {
    id,
    revision,
    extends: id,
    title,
    legalBasis: [{ name, number }],
    ...(add && { add }),
  });
  return {
    ...extended,
    ...(template.extends !== undefined && { extends: template.extends }),
    local: { name, number, wordLimits, statements, circulation },
  };
}

/** What the parent says of tables and cells by name, where the child still has them. */
function stillNamed(
  { cellRules, phrases = [], counterparts }: ReportTemplate,
  tables: readonly TableTemplate[],
): { cellRules: CellRule[]; phrases: FigurePhrase[]; counterparts: Counterpart[] } {
  const cells = new Set(tables.flatMap(cellsOf).map(({ address }) => address));
  const isKept = (id: string) => tables.some((table) => table.id === id);
  return {
    cellRules: cellRules
      .map((rule) => ({ ...rule, tables: rule.tables.filter(isKept) }))
      .filter((rule) => rule.tables.length > 0),
    phrases: phrases
      .map((phrase) => ({
        ...phrase,
        readings: phrase.readings.filter((sum) => sum.every((cell) => cells.has(cell))),
      }))
      .filter(({ readings }) => readings.length > 0),
    counterparts: counterparts.filter(({ cell }) => cells.has(cell)),
  };
}

interface Identified {
  id: string;
}

function revised<Item extends Identified>(
  items: readonly Item[],
  replacements: readonly Item[] = [],
  removed: readonly string[] = [],
): Item[] {
  return items
    .filter((item) => !removed.includes(item.id))
    .map((item) => replacements.find((one) => one.id === item.id) ?? item);
}

function insertAfter(
  list: readonly SectionTemplate[],
  after: string | undefined,
  section: SectionTemplate,
): SectionTemplate[] {
  const at = list.findIndex((one) => one.id === after);
  return at < 0 ? [...list, section] : [...list.slice(0, at + 1), section, ...list.slice(at + 1)];
}

function changedTable(
  table: TableTemplate,
  { add, remove, rename }: TemplateExtension,
): TableTemplate {
  const key = (leaf: Leaf) => `${table.id}.${leaf.id}`;
  const named =
    (labels: Readonly<Record<string, string>> = {}) =>
    (leaf: Leaf): TableNode[] => [{ ...leaf, label: labels[key(leaf)] ?? leaf.label }];
  const added = (add?.rows ?? []).filter((row) => row.table === table.id);
  const blocks = table.blocks.map((block) => {
    const kept = mapLeaves(block.rows, (leaf) =>
      remove?.rows?.includes(key(leaf)) ? [] : named(rename?.rows)(leaf),
    );
    return {
      ...block,
      rows: added.reduce(insertRow, kept),
      columns: mapLeaves(block.columns, named(rename?.columns)),
    };
  });
  return { ...table, blocks };
}

function insertRow(nodes: readonly TableNode[], { after, row }: AddedRow): TableNode[] {
  return mapLeaves(nodes, (leaf) => (leaf.id === after ? [leaf, row] : [leaf]));
}

/** Rebuilds a tree from what becomes of its leaves; a group left empty goes. */
function mapLeaves(
  nodes: readonly TableNode[],
  change: (leaf: Leaf) => readonly TableNode[],
): TableNode[] {
  return nodes.flatMap((node) => {
    if (!isGroup(node)) return change(node);
    const children = mapLeaves(node.children, change);
    return children.length === 0 ? [] : [{ ...node, children }];
  });
}
