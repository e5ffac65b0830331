import { expect, test } from 'vitest';
import { planStructure } from '#formats/pdf/plan-structure.ts';
import { isNode, type StructureNode } from '#formats/pdf/structure.ts';
import { fullReport, proseReport } from '../../document/layout/sample-report.ts';
import { requestsTable } from '../../document/layout/sample-tables.ts';
import { openPdf } from './read-pdf.ts';
import { pagesOf, pdfOf } from './sample-pdf.ts';

/** Twice the rows: more than a page holds. */
const long = { ...requestsTable, rows: [...requestsTable.rows, ...requestsTable.rows.slice(3)] };
const longReport = { ...proseReport([]), blocks: [long] };

function all(node: StructureNode): StructureNode[] {
  return [node, ...node.kids.filter(isNode).flatMap(all)];
}

test('the structure has the blocks of the document in their order', async () => {
  const { root } = planStructure(fullReport, await pagesOf(fullReport));
  const types = root.kids.filter(isNode).map(({ type }) => type);
  expect(types).toEqual([
    ...['H1', 'P', 'H2', 'P', 'P', 'P', 'P', 'P'],
    ...['H2', 'Table', 'H2', 'Table', 'H2', 'P', 'H2', 'P', 'P', 'P'],
  ]);
});

test('a heading row drawn again on a later page is not content', async () => {
  const layout = await pagesOf(longReport);
  const plan = planStructure(longReport, layout);
  const heads = all(plan.root).filter(({ text }) => text === '自然人');
  const drawn = layout.pages.flatMap(({ items }) =>
    items.filter((item) => item.kind === 'text' && item.text === '自然人'),
  );
  expect(drawn.length).toBeGreaterThan(1);
  expect(heads).toHaveLength(1);
  expect(heads[0]?.kids).toHaveLength(1);
});

test('a cell left blank is in its row all the same', async () => {
  const rows = requestsTable.rows.map(({ cells }) => ({
    cells: cells.map((cell) => (cell.role === 'figure' ? { ...cell, text: '' } : cell)),
  }));
  const blank = { ...proseReport([]), blocks: [{ ...requestsTable, rows }] };
  const { root } = planStructure(blank, await pagesOf(blank));
  expect(all(root).filter(({ type }) => type === 'TD')).toHaveLength(25 * 7);
});

test('every row of a table is as wide as the table, spans counted', async () => {
  const { root } = planStructure(fullReport, await pagesOf(fullReport));
  for (const table of all(root).filter(({ type }) => type === 'Table')) {
    const rows = table.kids.filter(isNode);
    const widths = rows.map(() => 0);
    rows.forEach((row, index) => {
      for (const { colSpan = 1, rowSpan = 1 } of row.kids.filter(isNode)) {
        for (let at = index; at < index + rowSpan; at += 1) {
          widths[at] = (widths[at] ?? 0) + colSpan;
        }
      }
    });
    expect(new Set(widths).size).toBe(1);
  }
});

test('pdf.js finds every mark of the structure in the content, and no other', async () => {
  const pdf = await openPdf(await pdfOf(longReport));
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const drawn = items.flatMap((item) => ('id' in item && item.id ? [item.id] : []));
    const named = marksOf(await page.getStructTree());
    expect([...named].sort()).toEqual([...drawn].sort());
    expect(drawn.length).toBeGreaterThan(1);
  }
});

function marksOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && node.type === 'content' && 'id' in node) return [String(node.id)];
  return 'children' in node && Array.isArray(node.children) ? node.children.flatMap(marksOf) : [];
}
