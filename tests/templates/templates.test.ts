import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { planChecks } from '#checks/plan.ts';
import { cellsOf, depthOf, isGroup, leavesOf } from '#domain/cells.ts';
import type { TableNode } from '#domain/table-template.ts';
import { templateSchema } from '#schema/template-schema.ts';
import { z } from '#schema/zod.ts';
import { template } from '../files.ts';

const ids = readdirSync(new URL('../../templates', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** 文号 of the instruments an edition may cite, or a standard, or an article of the regulation. */
const SOURCE = /〔\d{4}〕\d+号|国务院令第\d+号|GB\/T \d+|条例第.+条/;

const editions = await Promise.all(
  ids.map(async (folder) => ({ folder, edition: await template(folder) })),
);

describe.each(editions)('edition $folder', ({ folder, edition }) => {
  const cells = new Set(edition.tables.flatMap(cellsOf).map((cell) => cell.address));

  test('bears the name of its folder', () => expect(edition.id).toBe(folder));

  test('has every id once', () => {
    const lists = [
      edition.sections.map((section) => section.id),
      edition.tables.map((table) => table.id),
      [...edition.rules, ...edition.cellRules].map((rule) => rule.id),
      edition.facts.map((fact) => fact.id),
    ];
    for (const list of lists) expect(new Set(list).size).toBe(list.length);
    const addresses = edition.tables.flatMap(cellsOf).map((cell) => cell.address);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('names only cells that exist in its rules', () => {
    for (const rule of edition.rules) {
      for (const term of [...rule.left, ...rule.right]) {
        const pattern = new RegExp(
          `^${term.replace('last:', '').replaceAll('.', '\\.').replace('*', '[a-zA-Z0-9]+')}$`,
        );
        expect(
          [...cells].filter((cell) => pattern.test(cell)),
          term,
        ).not.toEqual([]);
        expect(term.split('*').length, term).toBeLessThanOrEqual(2);
      }
      const planned = planChecks(edition).relations.filter((one) => one.rule.id === rule.id);
      expect(planned, rule.id).not.toEqual([]);
    }
  });

  test('names only cells that exist in the phrases of its text', () => {
    for (const phrase of edition.phrases ?? []) {
      for (const cell of phrase.readings.flat()) expect(cells, phrase.id).toContain(cell);
    }
  });

  test('gives a legal source to every rule and fact', () => {
    for (const one of [
      ...edition.rules,
      ...edition.cellRules,
      ...edition.facts,
      ...(edition.phrases ?? []),
    ]) {
      expect(one.source, one.id).toMatch(SOURCE);
    }
    for (const { number } of edition.legalBasis) expect(number).toMatch(SOURCE);
  });

  test('gives every cell a unit', () => {
    for (const cell of edition.tables.flatMap(cellsOf)) {
      if (cell.kind === 'figure') expect(cell.unit, cell.address).not.toBe('');
    }
  });

  test('has a width for every printed column of its tables', () => {
    for (const { id: table, blocks, widths } of edition.tables) {
      for (const block of blocks) {
        const columns = leavesOf(block.columns).reduce((sum, leaf) => sum + (leaf.span ?? 1), 0);
        const printed =
          block.layout === 'rowsAcross'
            ? columns * leavesOf(block.rows).length
            : depthOf(block.rows) + columns;
        expect(printed, `${table}.${block.id}`).toBe(widths.length);
      }
    }
  });

  test('prints full-width marks in its labels, with a half-width dot only after a number', () => {
    const labels = (nodes: readonly TableNode[]): string[] =>
      nodes.flatMap((node) => [node.label, ...(isGroup(node) ? labels(node.children) : [])]);
    const all = edition.tables.flatMap(({ blocks }) =>
      blocks.flatMap(({ rows, columns, corner = '', caption = '' }) => [
        ...labels(rows),
        ...labels(columns),
        corner,
        caption,
      ]),
    );
    for (const label of [...all, ...edition.sections.map((section) => section.title)]) {
      expect(label.replace(/^\d+\./, ''), label).not.toMatch(/[(),:;.'"]/);
    }
  });
});

test('the 2021 edition has the 200 cells of the official form, and 42 relations within its tables', async () => {
  const edition = await template('2021');
  const count = (id: string) =>
    edition.tables.filter((table) => table.id === id).flatMap(cellsOf).length;
  expect(['proactiveDisclosure', 'requests', 'disputes'].map(count)).toEqual([10, 175, 15]);
  const perRule = Object.fromEntries(
    edition.rules.map((rule) => [
      rule.id,
      planChecks(edition).relations.filter((one) => one.rule.id === rule.id).length,
    ]),
  );
  expect(perRule).toEqual({
    requestsBalance: 7,
    requestsHandled: 7,
    requestsRowTotal: 25,
    disputesTotal: 3,
    // Against last year's report: every column, the two kinds of documents, suits that follow a reconsideration.
    requestsCarriedOver: 7,
    documentsRolledForward: 2,
    suitsAfterReconsideration: 1,
  });
});

test('editors are given the schema that the program checks with', async () => {
  const schema = z.toJSONSchema(templateSchema, { io: 'input' });
  const own = { ...schema, properties: { $schema: { type: 'string' }, ...schema.properties } };
  await expect(`${JSON.stringify(own, null, 2)}\n`).toMatchFileSnapshot(
    '../../templates/template.schema.json',
  );
});
