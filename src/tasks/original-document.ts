import type { ImportedReport } from '#domain/imported-report.ts';
import type { OriginalDocument } from '#domain/original-document.ts';
import type { ReportTemplate } from '#domain/template.ts';
import type { SourceBlock } from '#formats/source-tree.ts';
import { editionRows, groupKeys, keysOf } from '#intake/edition-rows.ts';
import { foldLabel } from '#intake/fold-label.ts';
import { likeness } from '#intake/similarity.ts';
import { brokenTables } from './broken-tables.ts';

/** A foreign document, what was recognised in it, and the editions it was held against. */
export interface Recognised {
  blocks: readonly SourceBlock[];
  imported: ImportedReport;
  editions: readonly ReportTemplate[];
}

/** A label less alike than this is another one. */
const ALIKE = 0.6;
/** Shorter names are met by chance. */
const SHORTEST = 4;

/** What the checks look at in a foreign document beside its draft. */
export function originalOf({ blocks, imported, editions }: Recognised): OriginalDocument {
  const edition = editions.find(({ id }) => id === imported.template);
  const unmatched = imported.unmatched.map(({ text }) => text);
  if (!edition) return { unmatched, labels: [], strangeRows: [], brokenTables: [] };
  return {
    unmatched,
    labels: mangledLabels(edition, imported, textsOf(blocks)),
    strangeRows: strangeRows(edition, editions, unmatched),
    brokenTables: brokenTables(edition, imported, blocks),
  };
}

/** Every cell and every paragraph; of long ones nothing, labels are short. */
function textsOf(blocks: readonly SourceBlock[]): { text: string; folded: string }[] {
  const texts = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : block.rows.flat().map(({ text }) => text),
  );
  return texts
    .filter((text) => text.length <= 80)
    .map((text) => ({ text: text.trim(), folded: foldLabel(text) }));
}

/** Rows that were read though their label stands nowhere in the document: what stands in its place resembles it. */
function mangledLabels(
  edition: ReportTemplate,
  { cells }: ImportedReport,
  texts: readonly { text: string; folded: string }[],
): OriginalDocument['labels'] {
  const whole = texts.map(({ folded }) => folded).join('');
  const rows = editionRows(edition);
  const known = new Set(rows.flatMap(({ keys }) => keys));
  const read = Object.keys(cells);
  return rows.flatMap(({ table, leaf, keys }) => {
    const cell = read.find((address) => address.startsWith(`${table.id}.${leaf.id}.`));
    if (cell === undefined || keys.some((key) => whole.includes(key))) return [];
    const [best] = texts
      .filter(({ folded }) => folded.length >= SHORTEST && !known.has(folded))
      .map((one) => ({
        ...one,
        alike: Math.max(...keys.map((key) => likeness(one.folded, key, ALIKE))),
      }))
      .filter(({ alike }) => alike > 0)
      .sort((a, b) => b.alike - a.alike);
    return best ? [{ cell, printed: best.text, official: leaf.label }] : [];
  });
}

/** What found no place here and is a row of another edition. */
function strangeRows(
  edition: ReportTemplate,
  editions: readonly ReportTemplate[],
  unmatched: readonly string[],
): OriginalDocument['strangeRows'] {
  const own = new Set(keysIn(edition));
  const others = new Map(
    editions
      .filter(({ id }) => id !== edition.id)
      .flatMap((other) => rowKeys(other).map((key) => [key, other.title] as const)),
  );
  const found = new Map<string, string>();
  for (const text of unmatched) {
    const label = labelOf(text);
    const key = foldLabel(label);
    const title = own.has(key) || key.length < SHORTEST ? undefined : others.get(key);
    if (title !== undefined && !found.has(label)) found.set(label, title);
  }
  return [...found].map(([printed, title]) => ({ printed, edition: title }));
}

/** A row that found no place is its cells side by side: what stands before the first figure. */
function labelOf(text: string): string {
  return text.replace(/[\s|]+(?:\d[\d,.]*[万元件条个次]{0,2}|[-—/])(?:[\s|].*)?$/s, '').trim();
}

function rowKeys(edition: ReportTemplate): string[] {
  return editionRows(edition).flatMap(({ keys }) => keys);
}

function keysIn(edition: ReportTemplate): string[] {
  const blocks = edition.tables.flatMap((table) => table.blocks);
  const columns = blocks.flatMap(({ columns, rows }) => [
    ...groupKeys(columns),
    ...groupKeys(rows),
  ]);
  const headings = edition.sections.flatMap(({ title }) => keysOf({ id: '', label: title }));
  return [...rowKeys(edition), ...columns, ...headings];
}
