import type { ReportDocument, TableBlock } from '#document/tree.ts';
import type { CellAddress } from '#domain/address.ts';
import type { Message } from '#domain/finding.ts';
import { readSource } from '#formats/read-source.ts';
import type { SourceDocument } from '#formats/source-tree.ts';
import { checkFigures } from './check-figures.ts';
import { expectedFigures } from './expected-figures.ts';
import type { OpenedReport } from './open-report.ts';
import { readTables } from './proof-tables.ts';
import { compareTexts, plain } from './proof-texts.ts';

/** A figure or a paragraph that a file does not hold as the report has it. */
export interface ProofDifference {
  /** The cell whose figure it is; of a text the block it stands in. */
  cell?: CellAddress;
  block?: string;
  expected: string;
  /** What stands in its place; undefined where its place was not found. */
  read?: string;
}

/** 读回核对: what came of reading a written file back. */
export interface Proof {
  /** Figures that were looked for, each in its cell. */
  figures: number;
  differences: readonly ProofDifference[];
  /** Why the file could not be read at all. */
  problem?: Message;
}

/** What a file should hold. */
export interface ProofOrder {
  document: ReportDocument;
  opened: OpenedReport;
  /** Whether the file holds the text, or the tables alone. */
  texts: boolean;
  /** Characters no font has: another one stands in their place. */
  missing?: readonly string[];
}

/** Reads a file back with the reader for foreign files, and compares every figure in its cell with the report's. */
export async function prove(bytes: Uint8Array, order: ProofOrder): Promise<Proof> {
  const { document, opened, texts } = order;
  const expected = expectedFigures(opened, checkFigures(filledOf(opened)).totals);
  const tables = tablesOf(document);
  const figures = tables.flatMap((table) => [...(expected.get(table.table) ?? [])]);
  const count = figures.filter(([, text]) => text !== '').length;
  const read = await readSource(bytes);
  if (!read.ok) return { figures: count, differences: [], problem: read.problem };
  const differences = [
    ...tableDifferences(tables, read.value, expected),
    ...(texts ? compareTexts(document, read.value, order.missing ?? []) : []),
  ];
  return { figures: count, differences };
}

function tableDifferences(
  tables: readonly TableBlock[],
  source: SourceDocument,
  expected: ReadonlyMap<string, ReadonlyMap<CellAddress, string>>,
): ProofDifference[] {
  const read = readTables(tables, source);
  return tables.flatMap((table, index) => {
    const cells = read[index];
    return [...(expected.get(table.table) ?? [])].flatMap(([cell, text]): ProofDifference[] => {
      const found = cells?.get(cell);
      if (found !== undefined && sameFigure(found, text)) return [];
      return [{ cell, expected: text, ...(found !== undefined && { read: found }) }];
    });
  });
}

/** A spreadsheet keeps +5 as the number 5. */
function sameFigure(one: string, other: string): boolean {
  return plain(one).replace(/^\+/, '') === plain(other).replace(/^\+/, '');
}

function tablesOf({ front, blocks, attachments }: ReportDocument): TableBlock[] {
  const all = [...front, ...blocks, ...attachments.flatMap((one) => one.blocks)];
  return all.filter((block) => block.kind === 'table');
}

function filledOf({ file, template }: OpenedReport) {
  return { report: file.report, template };
}
