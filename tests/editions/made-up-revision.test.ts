import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '#cli/main.ts';
import { compareEditions } from '#domain/edition-diff.ts';
import { success } from '#domain/result.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { writeReportFile } from '#schema/report-file.ts';
import { check } from '#tasks/check.ts';
import { newReport } from '#tasks/new-report.ts';
import { openReport } from '#tasks/open-report.ts';
import { readImport } from '#tasks/read-import.ts';
import { must, seed, template } from '../files.ts';
import { readHtml } from '../formats/docx/read-html.ts';
import { readParagraphs } from '../formats/docx/read-parts.ts';
import { readPdfGrids } from '../readers/pdf-grids.ts';
import { skipWithout } from '../tools.ts';
import nextFile from './made-up-next.json' with { type: 'json' };
import revisionFile from './made-up-revision.json' with { type: 'json' };

const root = fileURLToPath(new URL('../..', import.meta.url));
const LABEL = '6.移送其他机关办理';

const none = { id: 'template.unknown', values: {} };
const from2021 = await template('2021');
const shipped = async (id: string) => success(await template(id));
const revision = must(
  await readImport.edition(revisionFile, {
    template: shipped,
    shipped: async (id) => (id === '2021' ? shipped(id) : { ok: false, problem: none }),
  }),
).edition;
const next = must(
  await readImport.edition(nextFile, {
    template: async () => success(revision),
    shipped: async () => ({ ok: false, problem: none }),
  }),
).edition;

const columns = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceAgency',
  'otherOrganization',
];

/** The Yichun figures in an edition, three applications of natural persons transferred instead of left open. */
function reportIn(edition: ReportTemplate, transferred = 3) {
  const { report } = seed('yichun-2021');
  const figures = {
    ...report.figures,
    ...Object.fromEntries(
      [...columns, 'total'].map((column) => [`requests.transferred.${column}`, '0']),
    ),
    'requests.transferred.naturalPerson': String(transferred),
    'requests.transferred.total': String(transferred),
  };
  return {
    ...newReport(edition, { unit: report.unit, year: 2024 }),
    front: { ...report.front, periodFrom: '2024-01-01', periodTo: '2024-12-31' },
    sections: report.sections,
    figures,
  };
}

describe('a revision that is JSON alone', () => {
  test('has the new row in its group, the new name and the new relation', () => {
    const { added, removed, renamed, changedRules } = compareEditions(from2021, revision);
    expect(added.map(({ kind, label }) => [kind, label])).toEqual([
      ['row', `三、本年度办理结果 · （五）不予处理 · ${LABEL}`],
      ['rule', '移送其他机关办理的，不大于本年新收'],
    ]);
    expect(removed).toEqual([]);
    expect(renamed.map(({ before, part }) => [before, part.label])).toEqual([
      ['申请人情况 · 法人或其他组织 · 其他', '申请人情况 · 法人或其他组织 · 其他组织'],
    ]);
    expect(changedRules.map(({ rule }) => rule.id)).toEqual(['requestsHandled']);
  });

  test('its new relation is checked, and flagged where it is broken', () => {
    const broken = reportIn(revision, 531);
    const findings = check({ report: broken, template: revision }).findings;
    const found = findings.find(({ rule }) => rule === 'transferredWithinReceived');
    expect([found?.left, found?.right, found?.difference]).toEqual(['531', '530', '1']);
    const fine = check({ report: reportIn(revision), template: revision }).findings;
    expect(fine.filter(({ rule }) => rule === 'transferredWithinReceived')).toEqual([]);
  });

  test('the new row counts among the outcomes', () => {
    const { findings } = check({ report: reportIn(revision), template: revision });
    const handled = findings.find(({ id }) => id === 'requestsHandled:naturalPerson');
    // 520 handled in the published report; three more are transferred now.
    expect([handled?.left, handled?.right]).toEqual(['523', '520']);
  });
});

describe('last year in another edition', () => {
  const lastYear = { report: seed('yichun-2021').report, template: from2021 };
  const carried = (edition: ReportTemplate, last: typeof lastYear) =>
    check({ report: reportIn(edition), template: edition }, last).findings.find(
      ({ id }) => id === 'requestsCarriedOver:naturalPerson',
    );

  test('is read at the same address where the cell stayed', () => {
    // 上年结转 1 against 结转下年度 11 of the report before.
    expect([carried(revision, lastYear)?.left, carried(revision, lastYear)?.right]).toEqual([
      '1',
      '11',
    ]);
  });

  test('is read through the counterpart where the cell moved', () => {
    const last = { report: reportIn(revision), template: revision };
    expect(next.tables[1] && JSON.stringify(next.tables[1])).not.toContain('"carriedOut"');
    expect([carried(next, last)?.left, carried(next, last)?.right]).toEqual(['1', '11']);
  });
});

describe('on the command line, from a folder of the office', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-editions-'));
  const file = join(folder, 'report.nianbao.json');
  const before = process.env.NIANBAO_TEMPLATES;

  beforeAll(async () => {
    process.env.NIANBAO_TEMPLATES = folder;
    for (const [id, json] of [
      ['2024-made-up', revisionFile],
      ['2025-made-up', nextFile],
    ] as const) {
      mkdirSync(join(folder, id));
      writeFileSync(join(folder, id, 'template.json'), JSON.stringify(json));
    }
    const report = reportIn(revision);
    writeFileSync(file, writeReportFile({ savedAt: '2025-01-20T02:00:00Z', app: 'test', report }));
    await run(['render', file, '--out', folder, '--docx', '--pdf', '--html'], root);
  });
  afterAll(() => {
    process.env.NIANBAO_TEMPLATES = before;
    if (before === undefined) delete process.env.NIANBAO_TEMPLATES;
  });

  const ROW = ['3', '0', '0', '0', '0', '0', '3'];

  test('editions of the folder are listed with the years and the instruments they inherit', async () => {
    const { code, out } = await run(['templates', '--json'], root);
    const listed = JSON.parse(out ?? '').find(({ id }: { id: string }) => id === '2024-made-up');
    expect(code).toBe(0);
    expect(listed.legalBasis.map(({ number }: { number: string }) => number)).toEqual([
      '国务院令第711号',
      '国办公开办函〔2021〕30号',
      '试验办函〔2024〕1号',
    ]);
  });

  test('the web page has the row, the figures and the new name', () => {
    const page = readFileSync(join(folder, 'report.html'), 'utf8');
    const rows = readHtml(page)
      .tables.flat()
      .map((row) => row.map(({ text }) => text));
    expect(rows.find((row) => row.includes(LABEL))?.slice(-7)).toEqual(ROW);
    expect(rows.flat()).toContain('其他组织');
  });

  test('the Word file has the row and the figures', () => {
    const texts = readParagraphs(readFileSync(join(folder, 'report.docx')));
    const at = texts.indexOf(LABEL);
    expect(texts.slice(at + 1, at + 8)).toEqual(ROW);
  });

  skipWithout('pdftotext')('the PDF has the row and the figures', () => {
    const rows = readPdfGrids(join(folder, 'report.pdf')).flat();
    expect(rows.find((row) => row.includes(LABEL))?.slice(-7)).toEqual(ROW);
  });
});

test('a report carries its edition, and opens where nothing is known of it', async () => {
  const report = reportIn(revision);
  const file = { savedAt: '2025-01-20T02:00:00Z', app: 'test', report, templateCopy: revision };
  const unknown = async () => ({ ok: false as const, problem: none });
  const assets = {
    editions: async () => [],
    template: unknown,
    shipped: unknown,
    font: async () => new Uint8Array(),
    fontCutter: async () => new Uint8Array(),
  };
  const opened = must(await openReport(writeReportFile(file), assets));
  expect(opened.template).toEqual(revision);
  expect(opened.file.report.figures['requests.transferred.naturalPerson']).toBe('3');
});
