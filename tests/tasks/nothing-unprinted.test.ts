import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { diskAssets } from '#cli/disk-assets.ts';
import type { ReportFile } from '#domain/report-file.ts';
import { hashOf } from '#schema/canonical.ts';
import { compose } from '#tasks/compose.ts';
import { copyParts, copyTexts } from '#tasks/copy-texts.ts';
import { FORMATS, type Format } from '#tasks/formats.ts';
import type { OpenedReport } from '#tasks/open-report.ts';
import { packSet } from '#tasks/pack.ts';
import { read } from '#tasks/read.ts';
import { type MadeFile, render } from '#tasks/render.ts';
import { must, seed, template } from '../files.ts';
import { askTool, textOfPdf } from '../formats/pdf/read-pdf.ts';
import { skipWithout } from '../tools.ts';
import { jpegWith, pngWith } from './picture-notes.ts';

const assets = diskAssets(fileURLToPath(new URL('../..', import.meta.url)));

/** Stands in every field that is not printed, with the name of the field behind it. */
const MARKER = 'Geheim';
const marked = (field: string) => `${MARKER}${field}`;
const CELL = 'requests.received.naturalPerson';

/** The published report with the marker in every field that is kept and not printed. */
function planted(): ReportFile {
  const file = seed('yichun-2021');
  const { report } = file;
  const [first, ...rest] = report.sections;
  if (!first) throw new Error('The report has no section');
  const picture = { kind: 'picture', caption: '图1', alt: '流程图' } as const;
  return {
    ...file,
    app: marked('App'),
    media: {
      printed: { type: 'image/png', base64: pngWith(marked('PngNote')) },
      photo: { type: 'image/jpeg', base64: jpegWith(marked('Exif')) },
      [marked('Unused')]: { type: 'image/png', base64: pngWith(marked('UnusedPicture')) },
    },
    report: {
      ...report,
      supersedes: marked('Supersedes'),
      scope: 'custom',
      scopeNote: marked('ScopeNote'),
      unit: {
        ...report.unit,
        id: marked('UnitId'),
        shortName: marked('ShortName'),
        regionCode: marked('RegionCode'),
        creditCode: marked('CreditCode'),
        parentId: marked('ParentId'),
      },
      front: {
        ...report.front,
        contact: {
          office: marked('Office'),
          address: marked('Address'),
          postcode: marked('Postcode'),
          phone: marked('Phone'),
          email: marked('Email'),
        },
      },
      sections: [
        {
          ...first,
          blocks: [
            ...first.blocks.map((block) => ({ ...block, id: `${MARKER}-${block.id}` })),
            { ...picture, id: marked('Block'), media: 'printed' },
            { ...picture, id: marked('Block2'), media: 'photo' },
          ],
        },
        ...rest,
      ],
      texts: { [marked('TextCell')]: marked('Text') },
      units: { [CELL]: marked('UnitOfFixedCell') },
      notes: { [marked('NoteCell')]: marked('Note') },
      sources: { [CELL]: marked('Source') },
      explanations: [
        {
          rule: marked('Rule'),
          cells: { [CELL]: marked('Then') },
          reason: marked('Reason'),
          by: marked('By'),
          at: '2022-01-05T00:00:00Z',
        },
      ],
      circulation: [
        { name: marked('Step'), person: marked('Person'), at: '', opinion: marked('Opinion') },
      ],
      log: [
        {
          at: '2022-01-05T00:00:00Z',
          label: marked('Label'),
          changes: [{ field: marked('Field'), before: marked('Before'), after: marked('After') }],
        },
      ],
    },
  };
}

const made = new Map<Format, MadeFile>();
let opened: OpenedReport;

beforeAll(async () => {
  const edition = await template('2021');
  opened = {
    file: { ...planted(), templateCopy: { ...edition, title: marked('Template') } },
    template: edition,
  };
  for (const file of await render(opened, assets, {
    formats: FORMATS,
    as: 'publication',
    withData: true,
  })) {
    if ('problem' in file) throw new Error(JSON.stringify(file.problem));
    made.set(file.format, file);
  }
});

const bytesOf = (format: Format) => made.get(format)?.bytes ?? new Uint8Array();

/** The markers in some bytes: as letters, and in the two ways a PDF or a sheet may spell them. */
function markersIn(text: string): string[] {
  const hex = [...MARKER]
    .map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0'))
    .join('');
  const wide = [...MARKER].join('\0');
  const found = text.match(new RegExp(`${MARKER}\\w*|${hex}|${wide}`, 'gi')) ?? [];
  return [...new Set(found)];
}

describe('a 发布稿 holds nothing that is not printed', () => {
  test.each(['docx', 'xlsx'] as const)('%s: every part of the package', (format) => {
    const parts = unzipSync(bytesOf(format));
    expect(Object.keys(parts).length).toBeGreaterThan(5);
    for (const [path, part] of Object.entries(parts)) {
      expect(markersIn(`${path} ${strFromU8(part, true)} ${strFromU8(part)}`), path).toEqual([]);
    }
  });

  test('Word: no bookmarks, comments, tracked changes, data or names of people', () => {
    const parts = unzipSync(bytesOf('docx'));
    const names = Object.keys(parts).join(' ');
    expect(names).not.toMatch(/customXml|comments|people|embeddings|webSettings/);
    const all = Object.values(parts)
      .map((part) => strFromU8(part))
      .join('');
    expect(all).not.toMatch(/<property\b/);
    expect(all).not.toMatch(/<w:(bookmarkStart|comment|ins|del|rsids?|vanish)\b/);
  });

  test('the web page, its pictures unpacked', () => {
    const page = strFromU8(bytesOf('html'));
    const pictures = [...page.matchAll(/base64,([^"]*)"/g)].map(([, data]) => atob(data ?? ''));
    expect(pictures).toHaveLength(2);
    expect(markersIn([page, ...pictures].join('\n'))).toEqual([]);
    expect(page).not.toMatch(/<!--|<script|data-/);
  });

  test('what is copied for a website, its pictures unpacked', () => {
    const { file } = opened;
    const [all] = copyParts(compose(opened, 'publication'));
    if (!all) throw new Error('The report has no part');
    const { html, text } = copyTexts(compose(opened, 'publication'), all, file.media);
    const pictures = [...html.matchAll(/base64,([^"]*)"/g)].map(([, data]) => atob(data ?? ''));
    expect(pictures).toHaveLength(2);
    expect(markersIn([html, text, ...pictures].join('\n'))).toEqual([]);
  });

  skipWithout('qpdf')('the PDF, all its streams unpacked, and what it prints', async () => {
    const bytes = bytesOf('pdf');
    const unpacked = askTool('qpdf', ['--qdf', '--object-streams=disable', 'FILE', '-'], bytes);
    expect(unpacked.output).toContain('/StructTreeRoot');
    expect(markersIn(unpacked.output)).toEqual([]);
    expect(markersIn(await textOfPdf(bytes))).toEqual([]);
  });

  test('its properties name title, body and year', () => {
    const core = strFromU8(unzipSync(bytesOf('docx'))['docProps/core.xml'] ?? new Uint8Array());
    expect(core).toContain('<dc:title>宜春市2021年政府信息公开工作年度报告</dc:title>');
    expect(core).toContain('<dc:creator>宜春市人民政府</dc:creator>');
    expect(core).toContain('<dc:subject>2021年度</dc:subject>');
  });
});

test.each(FORMATS)(
  'a 发布稿 is the same whether it corrects another or none: %s',
  async (format) => {
    const { file, template: edition } = opened;
    const { supersedes: _, ...report } = file.report;
    const plain = { file: { ...file, report: { ...report, revision: 1 } }, template: edition };
    const corrected = { ...file, report: { ...report, revision: 2, supersedes: 'ab'.repeat(32) } };
    const [one] = await render(plain, assets, { formats: [format], as: 'publication' });
    const [other] = await render({ file: corrected, template: edition }, assets, {
      formats: [format],
      as: 'publication',
    });
    expect(one && 'bytes' in one ? one.bytes : []).not.toHaveLength(0);
    expect(other).toEqual(one);
  },
);

test('the markers are where they are looked for: a 送审稿 in Word carries them', async () => {
  const [file] = await render(opened, assets, { formats: ['docx'], as: 'review' });
  const parts = unzipSync(file && 'bytes' in file ? file.bytes : new Uint8Array());
  const carried = markersIn(strFromU8(parts['customXml/item1.xml'] ?? new Uint8Array()));
  expect(carried).toContain(marked('Reason'));
  expect(carried).toContain(marked('Before'));
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('（送审稿）');
});

test.each(['pdf', 'html'] as const)(
  'the mark of a 送审稿 is no text of the report: %s',
  async (format) => {
    const report = { file: seed('yichun-2021'), template: opened.template };
    const [file] = await render(report, assets, { formats: [format], as: 'review' });
    const bytes = file && 'bytes' in file ? file.bytes : new Uint8Array();
    const { report: back } = must(await read(bytes, file ? `x.${format}` : '', [opened.template]));
    expect(JSON.stringify(back)).not.toContain('送审稿');
    expect(back.figures).toEqual(report.file.report.figures);
  },
);

test('in a set, what is inside the office is in a folder of its own', () => {
  const words = {
    folders: { published: '发布文件', kept: '内部留存' },
    list: '校验清单.txt',
    about: ['宜春市', '第1稿'],
    dataHash: '数据：',
  };
  const published = [...made.values()];
  const order = { opened, as: 'publication' as const, published, kept: [], words };
  const { name, bytes } = packSet(order);
  expect(name).toBe('宜春市人民政府2021年政府信息公开工作年度报告.zip');
  expect(packSet(order).bytes).toEqual(bytes);
  const parts = unzipSync(bytes);
  expect(Object.keys(parts)).toEqual([
    ...FORMATS.map((format) => `发布文件/宜春市人民政府2021年政府信息公开工作年度报告.${format}`),
    '内部留存/宜春市人民政府2021年度报告.nianbao.json',
    '内部留存/校验清单.txt',
  ]);
  const list = strFromU8(parts['内部留存/校验清单.txt'] ?? new Uint8Array());
  expect(list.match(/^[0-9a-f]{64} {2}\S/gm)).toHaveLength(5);
  expect(list).toContain(hashOf(opened.file.report));
  expect(list).toContain('第1稿');
  for (const { format, bytes: file } of published) {
    const inside = format === 'docx' || format === 'xlsx' ? Object.values(unzipSync(file)) : [file];
    const text = inside.map((part) => strFromU8(part)).join('\n');
    expect(text, format).not.toContain(hashOf(opened.file.report));
    expect(text, format).not.toContain('第1稿');
  }
});
