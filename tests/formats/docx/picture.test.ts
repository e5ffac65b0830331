import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ReportDocument } from '#document/tree.ts';
import { writeDocx } from '#formats/docx/write-docx.ts';
import { pixelSizeOf } from '#formats/pixel-size.ts';
import { skipWithout } from '../../tools.ts';
import { convertWithOffice } from './office.ts';
import { readHtml } from './read-html.ts';
import { readParagraphs, readParts } from './read-parts.ts';
import { yunxi } from './yunxi.ts';

/** 3 by 2 pixels, grey. */
const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAAAAAC4HznGAAAAD0lEQVR4nGNoaGhgYGAAAAcCAYGxyn5OAAAAAElFTkSuQmCC';
/** The headers alone of a JPEG of 640 by 480. */
const jpegHead = Uint8Array.of(
  ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 0x4a, 0x46, 0xff, 0xc0, 0, 17, 8],
  ...[0x01, 0xe0, 0x02, 0x80, 3, 0, 0, 0, 0],
);

const illustrated: ReportDocument = {
  ...yunxi,
  blocks: [
    {
      kind: 'picture',
      id: 'chart',
      section: 'overview',
      media: 'chart',
      caption: '申请数量变化图',
      alt: '近三年申请数量逐年上升',
    },
  ],
};
const media = { chart: { type: 'image/png' as const, base64: png } };

test('sizes are read from the header, and from nothing else', () => {
  expect(pixelSizeOf(Uint8Array.from(Buffer.from(png, 'base64')))).toEqual({ width: 3, height: 2 });
  expect(pixelSizeOf(jpegHead)).toEqual({ width: 640, height: 480 });
  expect(pixelSizeOf(Uint8Array.of(0xff, 0xd8, 0xff))).toBeUndefined();
  expect(pixelSizeOf(new TextEncoder().encode('<svg/>'))).toBeUndefined();
});

skipWithout('soffice')('a picture stands over its caption and tells what it shows', async () => {
  const docx = await writeDocx(illustrated, { media });
  const { pictures, paragraphs } = readHtml(
    readFileSync(convertWithOffice(docx, 'picture', 'html'), 'utf8'),
  );
  expect(pictures).toEqual(['近三年申请数量逐年上升']);
  expect(paragraphs).toContain('申请数量变化图');
});

test('a picture whose bytes are missing is described instead', async () => {
  const paragraphs = readParagraphs(await writeDocx(illustrated));
  expect(paragraphs).toContain('（近三年申请数量逐年上升）');
  expect(paragraphs).toContain('申请数量变化图');
});

test('pictures do not disturb that the bytes stay the same', async () => {
  const [first, second] = [
    await writeDocx(illustrated, { media }),
    await writeDocx(illustrated, { media }),
  ];
  expect(Buffer.compare(first, second)).toBe(0);
  expect(Object.keys(readParts(first)).filter((path) => path.endsWith('.png')).length).toBe(1);
});
