import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PAGE_STYLES } from '#document/layout/style.ts';
import type { ReportDocument } from '#document/tree.ts';
import { unpackFont } from '#formats/fonts/unpack-font.ts';
import type { Assets } from '#tasks/assets.ts';
import { compose } from '#tasks/compose.ts';
import type { Format } from '#tasks/formats.ts';
import type { OpenedReport } from '#tasks/open-report.ts';
import { layOutWithFonts } from '#tasks/pages.ts';
import { writePages, writers } from '#tasks/writers.ts';
import { findProgram } from '../../scripts/programs.mjs';
import { fileOf, seed, template } from '../files.ts';
import { docxtemplaterReport } from './rendering/docxtemplater-report.ts';
import { pdfkitPages } from './rendering/pdfkit-pages.ts';
import { type PeerFonts, pdfmakeReport } from './rendering/pdfmake-report.ts';

const RUNS = 9;
const file = seed('yichun-2021');
const opened: OpenedReport = { file, template: await template('2021') };
const style = PAGE_STYLES.official;
const printing = { as: 'publication', layout: 'official' } as const;

/** Fonts and cutter in memory, as a worker holds them. */
const packed = {
  biaosong: fileOf('public/fonts/biaosong.ttf'),
  heiti: fileOf('public/fonts/heiti.ttf'),
  kaiti: fileOf('public/fonts/kaiti.ttf'),
  fangsong: fileOf('public/fonts/fangsong.ttf'),
};
const cutter = new Uint8Array(fileOf('node_modules/harfbuzzjs/dist/harfbuzz-subset.wasm'));
const assets: Pick<Assets, 'font' | 'fontCutter'> & Partial<Assets> = {
  font: async (role) => packed[role === 'songti' ? 'fangsong' : role],
  fontCutter: async () => cutter,
};

interface Timed {
  name: string;
  first: number;
  median: number;
  bytes: number;
}

/** The first run of a writer, and the median of those after it. */
async function timed(name: string, write: () => Promise<Uint8Array> | Uint8Array): Promise<Timed> {
  const times: number[] = [];
  let bytes = 0;
  for (let run = 0; run <= RUNS; run += 1) {
    const start = performance.now();
    bytes = (await write()).length;
    times.push(performance.now() - start);
  }
  const [first = 0, ...warm] = times;
  const median = warm.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  console.log(
    `${name}: first ${first.toFixed(0)} ms, median ${median.toFixed(0)} ms (${RUNS} runs), ${bytes} bytes`,
  );
  return { name, first, median, bytes };
}

function compare(what: string, ours: Timed, theirs: Timed): void {
  const times = (ours.median / theirs.median).toFixed(2);
  const size = (ours.bytes / theirs.bytes).toFixed(2);
  console.log(`${what}: ${times} x the time and ${size} x the size of ${theirs.name}`);
}

const ours = (format: Format) => async () => {
  const document = compose(opened, 'publication');
  const written = await writers[format]({ document, opened, printing }, assets as Assets);
  return written.bytes;
};

const officeTime = async (ending: 'docx', bytes: Uint8Array) => {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  const input = join(folder, `report.${ending}`);
  writeFileSync(input, bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const run = () =>
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, input],
      {
        stdio: 'ignore',
      },
    );
  run();
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  rmSync(folder, { recursive: true, force: true });
  console.log(
    `LibreOffice, the Word file made a PDF: median ${times.sort((a, b) => a - b)[1]?.toFixed(0)} ms`,
  );
};

test('from the loaded report to bytes, beside others', async () => {
  const fonts: PeerFonts = {
    biaosong: await unpackFont(packed.biaosong),
    heiti: await unpackFont(packed.heiti),
    kaiti: await unpackFont(packed.kaiti),
    fangsong: await unpackFont(packed.fangsong),
  };
  const composed = () => compose(opened, 'publication');

  const templater = await docxtemplaterReport(composed());
  const theirWord = await timed(templater.name, () => templater.write(composed()));
  const word = await timed('Word', ours('docx'));
  compare('Word', word, theirWord);

  const laidOut = async () => layOutWithFonts(composed(), { style }, assets as Assets);
  const kits = [pdfkitPages(fonts, { tagged: true }), pdfkitPages(fonts, { tagged: false })];
  const make = pdfmakeReport(fonts);
  const painted = (kit: (typeof kits)[number]) => async () => {
    const { document, layout } = await laidOut();
    return kit.write(document, layout);
  };
  const others = [];
  for (const kit of kits) others.push(await timed(kit.name, painted(kit)));
  others.push(await timed(make.name, () => make.write(composed())));
  const pdf = await timed('PDF, tagged', ours('pdf'));
  for (const other of others) compare('PDF', pdf, other);
  await timed('web page', ours('html'));
  await timed('Excel', ours('xlsx'));

  if (findProgram('soffice')) await officeTime('docx', await ours('docx')());
  expect(pdf.bytes).toBeGreaterThan(0);
});

test('4,000 distinct characters in one PDF', async () => {
  const characters = Array.from({ length: 4_000 }, (_, at) => String.fromCodePoint(0x4e00 + at));
  const { fonts } = await layOutWithFonts(
    compose(opened, 'publication'),
    { style },
    assets as Assets,
  );
  const covered = characters.filter((one) => fonts.fangsong.glyph(one.codePointAt(0) ?? 0));
  const more = Array.from({ length: 9_000 }, (_, at) => String.fromCodePoint(0x5da0 + at)).filter(
    (one) => fonts.fangsong.glyph(one.codePointAt(0) ?? 0),
  );
  const distinct = [...covered, ...more].slice(0, 4_000);
  expect(new Set(distinct).size).toBe(4_000);
  const document: ReportDocument = {
    ...compose(opened, 'publication'),
    front: [],
    blocks: [
      { kind: 'paragraph', id: 'p', section: 's', level: 0, runs: [{ text: distinct.join('') }] },
    ],
  };
  await timed('PDF of 4,000 distinct characters', async () => {
    const { bytes } = await writePages(document, { style }, assets as Assets);
    return bytes;
  });
});
