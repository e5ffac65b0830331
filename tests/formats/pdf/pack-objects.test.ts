import { Buffer } from 'node:buffer';
import { jsPDF } from 'jspdf';
import { expect, test } from 'vitest';
import { packObjects } from '#formats/pdf/pack-objects.ts';
import { skipWithout } from '../../tools.ts';
import { type PdfDict, type PdfJson, readObjects } from './checker/pdf-file.ts';
import { askTool, openPdf } from './read-pdf.ts';

function plain(): Uint8Array {
  const doc = new jsPDF({ compress: true });
  doc.setCreationDate(new Date(0)).setFileId('0'.repeat(32));
  for (let page = 1; page <= 12; page += 1) {
    if (page > 1) doc.addPage();
    doc.text(`page ${page}`, 20, 20);
    doc.outline.add(null, `page ${page}`, { pageNumber: page });
  }
  return new Uint8Array(doc.output('arraybuffer'));
}

test('of a packed file pages, texts and bookmarks are read as before, and it is smaller', async () => {
  const file = plain();
  const packed = packObjects(file);
  expect(packed.length / file.length).toBeLessThan(0.75);
  const pdf = await openPdf(packed);
  expect(pdf.numPages).toBe(12);
  const [first] = (await (await pdf.getPage(12)).getTextContent()).items;
  expect(first).toMatchObject({ str: 'page 12' });
  expect((await pdf.getOutline()).map(({ title }) => title)).toHaveLength(12);
});

test('the same file is packed to the same bytes', () => {
  expect(Buffer.compare(packObjects(plain()), packObjects(plain()))).toBe(0);
});

test('a file without its table is an error', () => {
  expect(() => packObjects(new TextEncoder().encode('%PDF-1.7\n%%EOF'))).toThrow(/table/);
});

skipWithout('qpdf')('every object is the one it was', () => {
  const file = plain();
  const packed = packObjects(file);
  expect(askTool('qpdf', ['--check', 'FILE'], packed).status).toBe(0);
  const { trailer: before, ...objects } = readObjects(file);
  const { trailer: after, ...read } = readObjects(packed);
  const ours = ({ stream }: { stream?: { dict: PdfDict } }) => stream?.dict['/Type'];
  const others = Object.entries(read).filter(
    ([, object]) => !['/XRef', '/ObjStm'].includes(String(ours(object))),
  );
  expect(Object.fromEntries(others)).toEqual(objects);
  expect(trailerOf(after)).toEqual(trailerOf(before));
});

function trailerOf(trailer: PdfJson[string] | undefined) {
  const { '/Root': root, '/Info': info, '/ID': id } = (trailer?.value ?? {}) as PdfDict;
  expect(root).toMatch(/^\d+ 0 R$/);
  return { root, info, id };
}
