import type { CellAddress } from './address.ts';
import { cellsOf, depthOf, leavesOf } from './cells.ts';
import type { TemplateExtension } from './extension.ts';
import type { Message } from './finding.ts';
import type { LocalRequirements } from './local-requirements.ts';
import { termOf } from './rule-terms.ts';
import type { TableTemplate } from './table-template.ts';
import type { ReportTemplate } from './template.ts';

/** Longest pattern of a wording an edition may bring. */
const LONGEST_PATTERN = 200;

/** A repetition of something repeated: such a pattern can keep a page busy for hours. */
const REPEATS_REPEATED = /\([^()]*[+*}][^()]*\)\s*[+*{]/;

/**
 * What does not hold together in an edition whose shape is right: an id twice, a table or a cell named that it has
 * not, a pattern that cannot be searched for. The first fault found; undefined where all is well.
 */
export function editionFault(edition: ReportTemplate): Message | undefined {
  const { tables, sections, attachments = [], rules, cellRules, facts, wording, years } = edition;
  const cells = tables.flatMap(cellsOf).map((cell) => cell.address);
  const tableIds = tables.map((table) => table.id);
  const shown = [...sections, ...attachments].flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
  );
  const twice =
    repeated([...sections, ...attachments].map(({ id }) => id)) ??
    repeated(tableIds) ??
    repeated([...rules, ...cellRules].map(({ id }) => id)) ??
    repeated(facts.map(({ id }) => id)) ??
    repeated(tables.flatMap(leafKeys)) ??
    repeated(cells);
  if (twice !== undefined) return { id: 'edition.twice', values: { name: twice } };
  const missing =
    unknown([...shown, ...cellRules.flatMap((rule) => rule.tables)], tableIds) ??
    unknownCell(edition, cells);
  if (missing !== undefined) return { id: 'edition.unknownPart', values: { name: missing } };
  const pattern = wording.map((one) => one.pattern).find((one) => !isSearchable(one));
  if (pattern !== undefined) return { id: 'edition.pattern', values: { pattern } };
  const narrow = tables.find((table) => table.blocks.some((block) => !fitsWidths(table, block)));
  if (narrow) return { id: 'edition.widths', values: { name: narrow.title } };
  return (years.to ?? years.from) < years.from ? { id: 'edition.years', values: {} } : undefined;
}

/** What an extension names that its parent has not; without this it would be passed over in silence. */
export function extensionFault(
  parent: ReportTemplate,
  { add = {}, replace = {}, rename = {}, remove = {} }: Partial<TemplateExtension>,
): Message | undefined {
  const tables = [...parent.tables, ...(add.tables ?? [])];
  const sections = [...parent.sections, ...(add.sections ?? [])].map(({ id }) => id);
  const rows = [...tables.flatMap(rowKeys), ...(add.rows ?? []).flatMap(addedKeys)];
  const ids = (parts: readonly { id: string }[] = []) => parts.map(({ id }) => id);
  const missing =
    unknown(
      (add.rows ?? []).map(({ table, after }) => `${table}.${after}`),
      rows,
    ) ??
    unknown(
      (add.sections ?? []).flatMap(({ after }) => after ?? []),
      sections,
    ) ??
    unknown(
      [...ids(replace.sections), ...(remove.sections ?? []), ...keys(rename.sections)],
      sections,
    ) ??
    unknown(
      [...ids(replace.attachments), ...(remove.attachments ?? [])],
      ids(parent.attachments),
    ) ??
    unknown([...ids(replace.tables), ...(remove.tables ?? [])], ids(tables)) ??
    unknown([...ids(replace.rules), ...(remove.rules ?? [])], ids(parent.rules)) ??
    unknown([...ids(replace.cellRules), ...(remove.cellRules ?? [])], ids(parent.cellRules)) ??
    unknown([...ids(replace.facts), ...(remove.facts ?? [])], ids(parent.facts)) ??
    unknown([...(remove.rows ?? []), ...keys(rename.rows)], rows) ??
    unknown(keys(rename.columns), tables.flatMap(columnKeys));
  return missing === undefined
    ? undefined
    : { id: 'edition.unknownPart', values: { name: missing } };
}

/** What a local notice names that its edition has not. */
export function localFault(
  edition: ReportTemplate,
  { wordLimits, statements, add }: LocalRequirements,
): Message | undefined {
  const sections = [...edition.sections, ...(add?.sections ?? [])].map(({ id }) => id);
  const missing = unknown(
    [...wordLimits, ...statements].map(({ section }) => section),
    sections,
  );
  if (missing !== undefined) return { id: 'edition.unknownPart', values: { name: missing } };
  return extensionFault(edition, { ...(add && { add }) });
}

function unknownCell(
  { rules, phrases = [], tables, counterparts }: ReportTemplate,
  cells: readonly CellAddress[],
): string | undefined {
  const named = [...rules.flatMap(({ left, right }) => [...left, ...right])];
  const whens = rules.flatMap(({ when }) => when?.cell ?? []);
  const exact = [...phrases.flatMap(({ readings }) => readings.flat())];
  const known = new Set(cells);
  const leaves = new Set(tables.flatMap(leafKeys));
  const isThere = (term: string): boolean => {
    const { cell: address } = termOf(term);
    const [table = '', row = '', column = ''] = address.split('.');
    if (row === '*') return leaves.has(`column ${table}.${column}`);
    if (column === '*') return leaves.has(`row ${table}.${row}`);
    return known.has(address);
  };
  return (
    [...named, ...whens].find((term) => !isThere(term)) ??
    exact.find((cell) => !known.has(cell)) ??
    counterparts.map(({ cell }) => cell).find((cell) => !known.has(cell))
  );
}

function leafKeys(table: TableTemplate): string[] {
  const columns = new Set(columnKeys(table));
  return [
    ...rowKeys(table).map((key) => `row ${key}`),
    ...[...columns].map((key) => `column ${key}`),
  ];
}

function rowKeys({ id, blocks }: TableTemplate): string[] {
  return blocks.flatMap(({ rows }) => leavesOf(rows)).map((leaf) => `${id}.${leaf.id}`);
}

function columnKeys({ id, blocks }: TableTemplate): string[] {
  return blocks.flatMap(({ columns }) => leavesOf(columns)).map((leaf) => `${id}.${leaf.id}`);
}

function addedKeys({ table, row }: NonNullable<NonNullable<LocalRequirements['add']>['rows']>[0]) {
  return leavesOf([row]).map((leaf) => `${table}.${leaf.id}`);
}

function fitsWidths(
  { widths }: TableTemplate,
  { rows, columns, layout }: TableTemplate['blocks'][number],
): boolean {
  const printed = leavesOf(columns).reduce((sum, leaf) => sum + (leaf.span ?? 1), 0);
  const needed =
    layout === 'rowsAcross' ? printed * leavesOf(rows).length : depthOf(rows) + printed;
  return needed === widths.length;
}

function isSearchable(pattern: string): boolean {
  if (pattern.length > LONGEST_PATTERN || REPEATS_REPEATED.test(pattern)) return false;
  try {
    return !new RegExp(pattern).test('');
  } catch {
    return false;
  }
}

function keys(record: Readonly<Record<string, unknown>> = {}): string[] {
  return Object.keys(record);
}

function repeated(ids: readonly string[]): string | undefined {
  return ids.find((id, at) => ids.indexOf(id) !== at);
}

function unknown(named: readonly string[], known: readonly string[]): string | undefined {
  return named.find((one) => !known.includes(one));
}
