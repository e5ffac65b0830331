import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { diskAssets } from '#cli/disk-assets.ts';
import { compose } from '#tasks/compose.ts';
import { FORMATS, type Format } from '#tasks/formats.ts';
import type { OpenedReport } from '#tasks/open-report.ts';
import { prove } from '#tasks/proof.ts';
import { type MadeFile, render } from '#tasks/render.ts';
import { writers } from '#tasks/writers.ts';
import { seed, template } from '../files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const assets = diskAssets(root);
const names = readdirSync(`${root}/seeds`)
  .filter((name) => name.endsWith('.nianbao.json'))
  .map((name) => name.replace('.nianbao.json', ''));

async function opened(name: string): Promise<OpenedReport> {
  const file = seed(name);
  return { file, template: await template(file.report.template) };
}

async function made(name: string, format: Format): Promise<MadeFile> {
  const [file] = await render(await opened(name), assets, { formats: [format], as: 'publication' });
  if (!file || 'problem' in file) throw new Error(`No ${format} was made`);
  return file;
}

/** The forms of 2014, 2019 and 2021 as the official form is set; everything as an official document. */
const printed: [name: string, layout: 'official' | 'form'][] = [
  ...names.map((name): [string, 'official'] => [name, 'official']),
  ['panjin-2015', 'form'],
  ['baishi-2019', 'form'],
  ['yichun-2021', 'form'],
];

test.each(printed)('every figure and paragraph of %s (%s) is read back', async (name, layout) => {
  const report = await opened(name);
  const files = await render(report, assets, { formats: FORMATS, as: 'review', layout });
  const proofs = files.map((file) => ('problem' in file ? file.problem : file.proof));
  const [{ figures } = { figures: 0 }] = proofs.flatMap((proof) =>
    'figures' in proof ? [proof] : [],
  );
  expect(proofs).toEqual(FORMATS.map(() => ({ figures, differences: [] })));
  const [docx] = files;
  expect(docx && 'bytes' in docx && docx.bytes.length).toBeLessThanOrEqual(60_000);
});

test.each(FORMATS)('the 200 figures of the published report stand in the %s', async (format) => {
  expect((await made('yichun-2021', format)).proof).toEqual({ figures: 200, differences: [] });
});

const RECEIVED = 'requests.received.naturalPerson';

describe('a file that holds another figure', () => {
  test('is found out in Word', async () => {
    const { bytes } = await made('yichun-2021', 'docx');
    const parts = unzipSync(bytes);
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    parts['word/document.xml'] = strToU8(body.replace('>530<', '>503<'));
    const order = { document: compose(await opened('yichun-2021'), 'publication'), texts: true };
    const proof = await prove(zipSync(parts), { ...order, opened: await opened('yichun-2021') });
    expect(proof.differences).toEqual([{ cell: RECEIVED, expected: '530', read: '503' }]);
  });

  test('is found out on the web page, and so is a sentence that is lost', async () => {
    const report = await opened('yichun-2021');
    const document = compose(report, 'publication');
    const { bytes } = await made('yichun-2021', 'html');
    const page = new TextDecoder()
      .decode(bytes)
      .replace('>530<', '>531<')
      .replace('本机关未收取信息处理费', '');
    const proof = await prove(strToU8(page), { document, opened: report, texts: true });
    expect(proof.differences).toEqual([
      { cell: RECEIVED, expected: '530', read: '531' },
      { block: expect.any(String), expected: '2021年，本机关未收取信息处理费。' },
    ]);
  });

  test('is found out in the PDF and the workbook, also where two figures changed places', async () => {
    const report = await opened('yichun-2021');
    const other = await opened('yichun-2021');
    const figures = {
      ...other.file.report.figures,
      [RECEIVED]: '10',
      'requests.received.commercialEnterprise': '530',
    };
    other.file = { ...other.file, report: { ...other.file.report, figures } };
    for (const format of ['pdf', 'xlsx'] as const) {
      const order = {
        document: compose(other, 'publication'),
        opened: other,
        printing: { as: 'publication' as const },
      };
      const { bytes } = await writers[format](order, assets);
      const proof = await prove(bytes, {
        document: compose(report, 'publication'),
        opened: report,
        texts: format === 'pdf',
      });
      expect(proof.differences).toEqual([
        { cell: RECEIVED, expected: '530', read: '10' },
        { cell: 'requests.received.commercialEnterprise', expected: '10', read: '530' },
      ]);
    }
  });
});

test('a file that cannot be read says so', async () => {
  const report = await opened('yichun-2021');
  const document = compose(report, 'publication');
  const proof = await prove(new Uint8Array([0x50, 0x4b, 3, 4]), {
    document,
    opened: report,
    texts: true,
  });
  expect(proof).toMatchObject({ figures: 200, differences: [], problem: expect.anything() });
});

test('a character no font has is named, and no other text is held to differ', async () => {
  const report = await opened('yichun-2021');
  const { file } = report;
  const title = '㸚乡2021年政府信息公开工作年度报告';
  report.file = { ...file, report: { ...file.report, front: { ...file.report.front, title } } };
  const [pdf] = await render(report, assets, { formats: ['pdf'], as: 'publication' });
  expect(pdf).toMatchObject({ missing: ['㸚'], proof: { differences: [] } });
});
