import { Buffer } from 'node:buffer';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { layOut } from '#document/layout/lay-out.ts';
import { decodePictures, proportionsOf } from '#formats/pdf/report-pictures.ts';
import { linesOf } from '../../document/layout/read-pages.ts';
import { proseReport } from '../../document/layout/sample-report.ts';
import { squareMetrics } from '../../document/layout/square-metrics.ts';
import { skipWithout } from '../../tools.ts';
import { checkPdf } from './checker/check-pdf.ts';
import { crc32 } from './crc32.ts';
import { askTool, openPdf } from './read-pdf.ts';
import { pdfOf } from './sample-pdf.ts';

/** A PNG of one colour, half transparent. */
function png(width: number, height: number): string {
  const row = Buffer.concat([Buffer.of(0), Buffer.alloc(width * 4, 128)]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6], 8);
  const chunks = [chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.of(137, 80, 78, 71, 13, 10, 26, 10), ...chunks]).toString('base64');
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([frame, body, check]);
}

const pictures = decodePictures({ chart: { type: 'image/png', base64: png(200, 100) } });
const picture = { kind: 'picture' as const, id: 'chart-1', section: 's', media: 'chart' };
const document = {
  ...proseReport(['如图所示。']),
  front: [{ ...picture, caption: '图1 申请数量', alt: '近三年逐年上升的柱形图' }],
};

test('a picture stands centred, in its proportion, its caption below it', () => {
  const [page] = layOut(document, squareMetrics, { proportions: proportionsOf(pictures) }).pages;
  const placed = page?.items.find((item) => item.kind === 'picture');
  const caption = page?.items.find((item) => item.kind === 'text' && item.text.startsWith('图1'));
  expect((placed?.height ?? 0) / (placed?.width ?? 1)).toBeCloseTo(0.5, 6);
  expect((placed?.x ?? 0) + (placed?.width ?? 0) / 2).toBeCloseTo(28 + 78, 6);
  expect(caption?.kind === 'text' && caption.y).toBeGreaterThan(
    (placed?.y ?? 0) + (placed?.height ?? 0),
  );
});

test('the same picture gives the same bytes', async () => {
  expect(await pdfOf(document, { pictures })).toEqual(await pdfOf(document, { pictures }));
});

test('a picture is a figure with its words, its caption a paragraph after it', async () => {
  const pdf = await openPdf(await pdfOf(document, { pictures }));
  const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
  expect(tree).toMatch(/"role":"H1".*"role":"Figure".*"alt":"近三年逐年上升的柱形图"/);
});

test('where a picture cannot be read its description is printed', () => {
  const [page] = layOut(document, squareMetrics).pages;
  expect(page && linesOf(page)).toContain('（近三年逐年上升的柱形图）');
  expect(proportionsOf(decodePictures({ bad: { type: 'image/png', base64: 'AAAA' } })).size).toBe(
    0,
  );
});

skipWithout('qpdf')('a file with a picture keeps to the rules', async () => {
  expect(checkPdf(await pdfOf(document, { pictures })).faults).toEqual([]);
});

skipWithout('qpdf')('qpdf finds no fault in a file with a picture', async () => {
  const { output } = askTool('qpdf', ['--check', 'FILE'], await pdfOf(document, { pictures }));
  expect(output).toContain('No syntax or stream encoding errors found');
});
