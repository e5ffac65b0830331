import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CellAddress } from '#domain/address.ts';
import { cellsOf } from '#domain/cells.ts';
import type { Finding } from '#domain/finding.ts';
import { check } from '#tasks/check.ts';
import { fileOf, seed, template } from '../files.ts';

/** What is expected of a seed, as its NAME.expected.json tells: written from the regulation by hand. */
interface Expected {
  findings: readonly ExpectedFinding[];
  withLast?: { last: string; findings: readonly ExpectedFinding[] };
  /** Relations that hold, worth naming, with both sides. */
  agrees?: readonly { rule: string; left: string; right: string }[];
}

interface ExpectedFinding {
  check: string;
  rule: string;
  severity: string;
  places: readonly { cell: CellAddress }[];
  left?: string;
  right?: string;
  difference?: string;
}

const names = readdirSync(new URL('../../seeds', import.meta.url))
  .filter((name) => name.endsWith('.nianbao.json'))
  .map((name) => name.replace('.nianbao.json', ''));

/** The checks of figures; those of text and structure have no expectations yet. */
const FIGURES = ['reconciliation', 'reading', 'blank'];

function expectedOf(name: string): Expected {
  return JSON.parse(new TextDecoder().decode(fileOf(`seeds/${name}.expected.json`)));
}

/** One line a finding, the cells in the order of the alphabet. */
function line({ check: kind, rule, severity, places, left, right, difference }: ExpectedFinding) {
  const cells = [...new Set(places.map((place) => place.cell))].sort();
  return [kind, rule, severity, cells.join(' '), left, right, difference].join(' | ');
}

function lineOf(finding: Finding): string {
  const { rule = '', places } = finding;
  return line({ ...finding, rule, places: places.flatMap((p) => ('cell' in p ? [p] : [])) });
}

async function filled(name: string) {
  const { report } = seed(name);
  return { report, template: await template(report.template) };
}

async function found(name: string, last?: string) {
  const outcome = check(await filled(name), last === undefined ? undefined : await filled(last));
  const findings = outcome.findings.filter((one) => FIGURES.includes(one.check)).map(lineOf);
  return { outcome, findings: findings.sort() };
}

describe.each(names)('seed %s', (name) => {
  test('names only cells, sections and tables of its edition', async () => {
    const { report } = seed(name);
    const edition = await template(report.template);
    const cells = new Set(edition.tables.flatMap(cellsOf).map((cell) => cell.address));
    const used = [report.figures, report.texts, report.units, report.notes].flatMap(Object.keys);
    const blocks = [
      ...report.front.opening,
      ...report.sections.flatMap((section) => section.blocks),
      ...report.attachments.flatMap((attachment) => attachment.blocks),
    ];
    const runs = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []));
    const named = runs.flatMap((run) => ('cell' in run ? [run.cell] : []));
    expect([...used, ...named].filter((address) => !cells.has(address))).toEqual([]);
    const sections = edition.sections.map((section) => section.id);
    for (const { id, added } of report.sections) expect(sections.includes(id), id).toBe(!added);
    const tables = edition.tables.map((table) => table.id);
    for (const block of blocks) if (block.kind === 'table') expect(tables).toContain(block.table);
    expect(new Set(blocks.map((block) => block.id)).size).toBe(blocks.length);
  });

  test('has the findings written beside it', async () => {
    const { outcome, findings } = await found(name);
    const expected = expectedOf(name);
    expect(findings).toEqual(expected.findings.map(line).sort());
    for (const { rule, left, right } of expected.agrees ?? []) {
      const held = outcome.relations.filter((one) => one.rule === rule);
      expect(held, rule).toEqual([expect.objectContaining({ verdict: 'agrees', left, right })]);
    }
  });

  test('has the findings written beside it when last year is at hand', async () => {
    const { withLast } = expectedOf(name);
    if (!withLast) return;
    const { findings } = await found(name, withLast.last);
    expect(findings).toEqual(withLast.findings.map(line).sort());
  });
});
