import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { composeDocument } from '#document/compose/compose-document.ts';
import { writeDocx } from '#formats/docx/write-docx.ts';
import { writeHtml } from '#formats/html/write-html.ts';
import { writeText } from '#formats/text/write-text.ts';
import { intake } from '#i18n/intake.zh-cn.ts';
import { importReport } from '#intake/import-report.ts';
import { toGb18030 } from '../accuracy/damage/gb18030.ts';
import { must, seed, template } from '../files.ts';
import { skipWithout } from '../tools.ts';
import { allEditions } from './layouts.ts';

const { report } = seed('yichun-2021');
const printed = composeDocument(report, {
  template: await template('2021'),
  totals: {},
  savedOn: '2022-01-20',
});
const docx = await writeDocx(printed);
const utf8 = new TextEncoder();

/** A zip whose names are in GB18030 and no flag says in what they are. */
function zipNamed(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(files).map((name) => toGb18030(name));
  const stand = names.map((name, at) => String(at).repeat(name.length));
  const zip = zipSync(
    Object.fromEntries(stand.map((name, at) => [name, Object.values(files)[at] ?? docx])),
  );
  const text = new TextDecoder('latin1').decode(zip);
  for (const [at, name] of names.entries()) {
    const standIn = stand[at] ?? '';
    for (let found = text.indexOf(standIn); found >= 0; found = text.indexOf(standIn, found + 1)) {
      zip.set(name, found);
    }
  }
  return zip;
}

async function figuresOf(bytes: Uint8Array, name: string) {
  return must(await importReport(bytes, name, await allEditions())).report.figures;
}

async function sentenceFor(bytes: Uint8Array, name: string): Promise<string | undefined> {
  const read = await importReport(bytes, name, await allEditions());
  return read.ok ? undefined : intake[read.problem.id]?.(read.problem.values);
}

test.each([
  ['a text in GB18030', '年报.txt', toGb18030(writeText(printed))],
  [
    'a page in GB18030 that says it is gb2312',
    '年报.htm',
    toGb18030(writeHtml(printed, { media: {} }).replace('charset="utf-8"', 'charset="gb2312"')),
  ],
  [
    'a page in GB18030 that says nothing',
    '年报.htm',
    toGb18030(writeHtml(printed, { media: {} }).replace(/<meta charset[^>]*>/, '')),
  ],
  ['a .docx named .doc', '年报.doc', docx],
  ['a .docx named .wps', '年报.wps', docx],
  ['a web page named .doc', '年报.doc', utf8.encode(writeHtml(printed, { media: {} }))],
  ['a .docx in a zip whose name is in GB18030', '年报.zip', zipNamed({ '宜春市年报.docx': docx })],
  ['a .docx in a folder of such a zip', '年报.zip', zipNamed({ '年报/二〇二一年报告.docx': docx })],
])('%s: all figures', async (_what, name, bytes) => {
  expect(await figuresOf(bytes, name)).toEqual(report.figures);
});

test('a zip of two reports is told with their names as they are in GB18030', async () => {
  const zip = zipNamed({ '市本级.docx': docx, '镇街道.docx': docx });
  expect(await sentenceFor(zip, '年报.zip')).toContain('市本级.docx、镇街道.docx');
});

/** The same file saved by LibreOffice in an old kind. */
function savedAs(kind: string): Uint8Array {
  const dir = mkdtempSync(join(tmpdir(), 'nianbao-'));
  writeFileSync(join(dir, 'report.docx'), docx);
  const profile = `-env:UserInstallation=file://${dir}/profile`;
  const order = [
    profile,
    '--headless',
    '--convert-to',
    kind,
    '--outdir',
    dir,
    join(dir, 'report.docx'),
  ];
  execFileSync('soffice', order, { stdio: 'ignore' });
  return readFileSync(join(dir, `report.${kind}`));
}

for (const kind of ['doc', 'rtf', 'odt']) {
  skipWithout('soffice')(`a .${kind} named .docx: one sentence that says what to do`, async () => {
    expect(await sentenceFor(savedAs(kind), '年报.docx')).toMatch(
      /^[^。]+请用 WPS 打开后另存为 \.docx 再拖入$/,
    );
  });
}
