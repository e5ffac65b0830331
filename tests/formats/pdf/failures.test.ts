import { jsPDF } from 'jspdf';
import { expect, test } from 'vitest';
import type { SubsetFont } from '#formats/fonts/subset-font.ts';
import { jsPdfContainer } from '#formats/pdf/jspdf-container.ts';
import { missingInternals } from '#formats/pdf/jspdf-internals.ts';
import { writePdf } from '#formats/pdf/write-pdf.ts';
import { proseReport } from '../../document/layout/sample-report.ts';
import { loadFonts, loadSubset } from '../fonts/load-fonts.ts';
import { pagesOf, pdfOf } from './sample-pdf.ts';

test('this jsPDF has all that is used of it', () => {
  expect(missingInternals(new jsPDF().internal)).toEqual([]);
});

test('a jsPDF without some of it is known before anything is written', () => {
  const { newObject, ...rest } = { ...new jsPDF().internal, newObject: undefined };
  expect(newObject).toBeUndefined();
  expect(missingInternals({ ...rest, pages: undefined })).toEqual(['newObject', 'pages']);
  expect(missingInternals({})).toContain('events');
});

test('what fails while the file is written fails the writing', () => {
  const container = jsPdfContainer(595, 842);
  container.addPage(595, 842);
  container.on({
    objects: () => {
      throw new Error('no more objects');
    },
  });
  expect(() => container.finish()).toThrow('no more objects');
});

test('a subsetter that fails rejects', async () => {
  const subset = () => {
    throw new Error('no subset');
  };
  await expect(pdfOf(proseReport(['公开。']), { subset })).rejects.toThrow('no subset');
});

test('a font without a glyph in use rejects rather than drop the character', async () => {
  const whole = await loadSubset();
  const subset: SubsetFont = (font, _, options) => whole(font, '政', options);
  await expect(pdfOf(proseReport(['公开。']), { subset })).rejects.toThrow('has no glyph for');
});

test('a picture on the pages that is not handed in rejects', async () => {
  const picture = { kind: 'picture' as const, id: 'p', section: 's', media: 'm', caption: '' };
  const document = { ...proseReport([]), blocks: [{ ...picture, alt: '图' }] };
  const layout = await pagesOf(document, new Map([['m', 0.5]]));
  const given = { subset: await loadSubset(), creator: '' };
  await expect(writePdf(document, layout, await loadFonts(), given)).rejects.toThrow(
    'm is missing',
  );
});
