import { Buffer } from 'node:buffer';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect } from 'vitest';
import { diskAssets } from '#cli/disk-assets.ts';
import type { Printing } from '#tasks/formats.ts';
import { render } from '#tasks/render.ts';
import { seed, template } from '../../files.ts';
import { skipWithout } from '../../tools.ts';
import { checkPdf } from './checker/check-pdf.ts';
import { type Parts, partsOf } from './checker/parts.ts';
import { type PdfJson, readObjects } from './checker/pdf-file.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const assets = diskAssets(root);
const names = readdirSync(`${root}/seeds`)
  .filter((name) => name.endsWith('.nianbao.json'))
  .map((name) => name.replace('.nianbao.json', ''));
const withQpdf = skipWithout('qpdf');

async function pdfOf(name: string, printing: Partial<Printing> = {}): Promise<Uint8Array> {
  const file = seed(name);
  const opened = { file, template: await template(file.report.template) };
  const [pdf] = await render(opened, assets, { formats: ['pdf'], as: 'review', ...printing });
  if (!pdf || 'problem' in pdf) throw new Error('No PDF was made');
  return pdf.bytes;
}

for (const name of names) {
  withQpdf(`the PDF of ${name} keeps to the rules`, async () => {
    const { faults, checks } = checkPdf(await pdfOf(name));
    expect(faults).toEqual([]);
    expect(checks).toBeGreaterThan(1000);
  });
}

withQpdf('so does one in the layout of the form', async () => {
  expect(checkPdf(await pdfOf('yichun-2021', { layout: 'form' })).faults).toEqual([]);
});

withQpdf('so does one with the figures of its tables inside', async () => {
  const { faults, checks } = checkPdf(await pdfOf('yichun-2021', { withData: true }));
  expect(faults).toEqual([]);
  expect(checks).toBeGreaterThan(1000);
});

withQpdf('a file inside that nothing ties to the document is found', async () => {
  const pdf = await pdfOf('yichun-2021', { withData: true });
  const json = structuredClone(readObjects(pdf));
  delete partsOf(json).catalog['/AF'];
  expect(checkPdf(pdf, json).faults).toEqual(['an attached file that is not tied to the document']);
});

describe('the checker finds', () => {
  let raw: Uint8Array;
  let sound: PdfJson;

  beforeAll(async () => {
    raw = await pdfOf('yichun-2021');
    sound = readObjects(raw);
  });

  const faulty = (change: (parts: Parts) => void): string[] => {
    const json = structuredClone(sound);
    change(partsOf(json));
    return checkPdf(raw, json).faults;
  };

  const faults: [string, (parts: Parts) => void, RegExp][] = [
    ['no language', ({ catalog }) => delete catalog['/Lang'], /no language/],
    ['no mark', ({ catalog }) => delete catalog['/MarkInfo'], /not marked as tagged/],
    ['no colour profile', ({ catalog }) => delete catalog['/OutputIntents'], /no output intent/],
    [
      'a page outside the parent tree',
      ({ page }) => delete page['/StructParents'],
      /not in the parent tree/,
    ],
    [
      'text without a mark',
      ({ content }) =>
        content((text) => text.replace(/\/P <<\/MCID 1>> BDC/, '').replace('EMC', '')),
      /outside marked content|owners of|nobody owns/,
    ],
    [
      'a mark that is never closed',
      ({ content }) => content((text) => text.replace('EMC', '')),
      /marked content within marked content|without an end/,
    ],
    [
      'the same mark twice',
      ({ content }) => content((text) => text.replace('/MCID 1>>', '/MCID 0>>')),
      /a mark twice/,
    ],
    [
      'a glyph nobody knows',
      ({ content }) => content((text) => text.replace(/<[0-9A-F]{4}/, '<FFF0')),
      /which it has not/,
    ],
    [
      'a font that is not embedded',
      ({ descriptor }) => delete descriptor['/FontFile2'],
      /not in the file/,
    ],
    [
      'a font by another name',
      ({ descriptor }) => {
        descriptor['/FontName'] = '/Song';
      },
      /two names/,
    ],
    [
      'a wrong width',
      ({ descendant }) => {
        descendant['/DW'] = 900;
        descendant['/W'] = [];
      },
      /wide, not/,
    ],
    ['glyphs without characters', ({ font }) => delete font['/ToUnicode'], /has no character/],
    [
      'an unknown kind of element',
      ({ element }) => {
        element('/P')['/S'] = '/Absatz';
      },
      /no kind of element/,
    ],
    ['a head without scope', ({ element }) => delete element('/TH')['/A'], /says not of what/],
    [
      'a hole in a table',
      ({ element }) => {
        element('/TR')['/K'] = [];
      },
      /wide|named of/,
    ],
    [
      'an element under another',
      ({ element }) => {
        element('/TD')['/P'] = '1 0 R';
      },
      /another parent/,
    ],
    [
      'no title at the top',
      ({ element }) => {
        element('/H1')['/S'] = '/H2';
      },
      /not the title/,
    ],
    [
      'two titles',
      ({ info }) => {
        info['/Title'] = 'u:别的标题';
      },
      /is not dc:title/,
    ],
    [
      'no mark of PDF/A',
      ({ xmp }) => xmp((text) => text.replace('<pdfaid:part>2', '<pdfaid:part>1')),
      /PDF\/A/,
    ],
    ['a broken description', ({ xmp }) => xmp((text) => text.replace('</rdf:RDF>', '')), /no XML/],
    [
      'a lost bookmark',
      ({ bookmark }) => {
        bookmark['/First'] = bookmark['/Last'] ?? null;
      },
      /does not lead back|bookmarks, not/,
    ],
    [
      'a script',
      ({ catalog }) => {
        catalog['/OpenAction'] = { '/S': '/JavaScript', '/JS': 'u:x' };
      },
      /acts/,
    ],
  ];
  for (const [what, change, fault] of faults) {
    withQpdf(what, () => expect(faulty(change).join('\n')).toMatch(fault));
  }

  withQpdf('bytes that were moved', () => {
    const text = Buffer.from(raw).toString('latin1');
    const moved = (place: string, to: string) =>
      checkPdf(Buffer.from(text.replace(place, to), 'latin1'), sound).faults.join('\n');
    expect(moved('/Type /Metadata', '/Type  /Metadata')).toMatch(
      /where the references say|does not lead/,
    );
    expect(moved('/Type/ObjStm', '/Type/ObjXxx')).toMatch(/is not in its stream/);
    expect(moved('/Type/XRef', '/Type/XXXX')).toMatch(/does not lead to the references/);
  });
});
