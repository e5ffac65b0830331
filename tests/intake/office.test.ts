import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { composeDocument } from '#document/compose/compose-document.ts';
import type { ImportedReport } from '#domain/imported-report.ts';
import { writeDocx } from '#formats/docx/write-docx.ts';
import { importReport } from '#intake/import-report.ts';
import { writeReportFile } from '#schema/report-file.ts';
import { must, seed, template } from '../files.ts';
import { skipWithout } from '../tools.ts';
import { allEditions } from './layouts.ts';

const file = seed('yichun-2021');
const edition = await template('2021');
const printed = composeDocument(file.report, {
  template: edition,
  totals: {},
  savedOn: '2022-01-20',
});

async function read(bytes: Uint8Array): Promise<ImportedReport> {
  return must(await importReport(bytes, 'x', await allEditions()));
}

test('a Word file of ours without its data is read by its tables', async () => {
  const { report, cells, sections, unit, year } = await read(await writeDocx(printed));
  expect(report.figures).toEqual(file.report.figures);
  expect(Object.values(cells).every(({ certain }) => certain)).toBe(true);
  expect({ unit, year }).toEqual({ unit: '宜春市人民政府', year: 2021 });
  expect(sections.map(({ id }) => id)).toEqual(edition.sections.map(({ id }) => id));
});

test('a 送审稿 gives back the report it carries', async () => {
  const bytes = await writeDocx(printed, { embedded: writeReportFile(file) });
  const { report, cells, unmatched } = await read(bytes);
  expect(report).toEqual(file.report);
  expect(cells['requests.received.naturalPerson']).toEqual({
    text: '530',
    place: { embedded: true },
    certain: true,
  });
  expect(unmatched).toEqual([]);
});

test('what was changed in Word since stands out, figure and text', async () => {
  const figures = { ...file.report.figures, 'requests.received.naturalPerson': '503' };
  const overview = file.report.sections[0];
  const added = {
    id: 'x-1',
    kind: 'paragraph',
    level: 0,
    runs: [{ text: '领导在送审稿上补写了这样一句话。' }],
  } as const;
  const edited = composeDocument(
    {
      ...file.report,
      figures,
      sections: file.report.sections.map((section) =>
        section === overview ? { ...section, blocks: [...section.blocks, added] } : section,
      ),
    },
    { template: edition, totals: {}, savedOn: '2022-01-20' },
  );
  const bytes = await writeDocx(edited, { embedded: writeReportFile(file) });
  const { report, cells, unmatched } = await read(bytes);
  expect(report.figures['requests.received.naturalPerson']).toBe('503');
  expect(cells['requests.received.naturalPerson']?.certain).toBe(false);
  expect(Object.values(cells).filter(({ certain }) => !certain)).toHaveLength(1);
  expect(unmatched.map(({ text }) => text)).toEqual(['领导在送审稿上补写了这样一句话。']);
});

/** Saves a file of ours in other kinds, one out of the other. */
async function savedAs(
  ...steps: readonly (readonly [kind: string, filter?: string])[]
): Promise<Uint8Array> {
  const dir = mkdtempSync(join(tmpdir(), 'nianbao-'));
  let path = join(dir, 'report.docx');
  writeFileSync(path, await writeDocx(printed));
  for (const [kind, filter] of steps) {
    const into = mkdtempSync(join(dir, kind));
    const given = filter === undefined ? [] : [`--infilter=${filter}`];
    const profile = `-env:UserInstallation=file://${dir}/profile`;
    execFileSync('soffice', [
      profile,
      '--headless',
      ...given,
      '--convert-to',
      kind,
      '--outdir',
      into,
      path,
    ]);
    path = join(into, `report.${kind}`);
  }
  return readFileSync(path);
}

for (const [name, steps] of [
  ['a web page', [['html']]],
  ['plain text', [['txt']]],
  ['a PDF', [['pdf']]],
  ['a Word file saved twice', [['odt'], ['docx']]],
  ['a workbook', [['html'], ['xlsx', 'HTML (StarCalc)']]],
  ['a workbook of the old kind', [['html'], ['xls', 'HTML (StarCalc)']]],
] as const) {
  skipWithout('soffice')(`LibreOffice saves it as ${name}: all figures are read`, async () => {
    const { report, cells, sections } = await read(await savedAs(...steps));
    expect(report.figures).toEqual(file.report.figures);
    expect(Object.values(cells).every(({ certain }) => certain)).toBe(true);
    expect(sections.map(({ id }) => id)).toEqual(edition.sections.map(({ id }) => id));
  });
}
