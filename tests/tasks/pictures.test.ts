import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { diskAssets } from '#cli/disk-assets.ts';
import type { ReportFile } from '#domain/report-file.ts';
import type { Format } from '#tasks/formats.ts';
import { readPicture } from '#tasks/read-picture.ts';
import { render } from '#tasks/render.ts';
import { must, seed, template } from '../files.ts';
import { pngOf } from './picture-file.ts';

const picture = pngOf(30, 20);
const block = { kind: 'picture', media: 'p1', caption: '图1 办理流程', alt: '五步' } as const;

/** A report with one picture in its text and the same one in an attachment. */
function illustrated(): ReportFile {
  const file = seed('nanjiang-2018');
  const { report } = file;
  const [first, ...rest] = report.sections;
  if (!first) throw new Error('The report has no section');
  return {
    ...file,
    report: {
      ...report,
      sections: [
        { ...first, blocks: [...first.blocks, { id: 'overview-pic', ...block }] },
        ...rest,
      ],
      attachments: [{ id: 'attachment1', title: '流程图', blocks: [{ id: 'a-pic', ...block }] }],
    },
    media: { p1: must(readPicture(picture)) },
  };
}

async function written(format: Format): Promise<Uint8Array> {
  const opened = { file: illustrated(), template: await template('2014') };
  const assets = diskAssets(fileURLToPath(new URL('../..', import.meta.url)));
  const [file] = await render(opened, assets, { formats: [format], as: 'publication' });
  if (!file || !('bytes' in file)) throw new Error(JSON.stringify(file));
  return file.bytes;
}

describe('a picture in the text and in an attachment', () => {
  test('reaches Word as the very bytes, with its description', async () => {
    const parts = unzipSync(await written('docx'));
    const media = Object.entries(parts).filter(([name]) => name.startsWith('word/media/'));
    expect(media.map(([, bytes]) => bytes)).toContainEqual(picture);
    const xml = new TextDecoder().decode(parts['word/document.xml']);
    expect(xml.match(/<a:blip /g)).toHaveLength(2);
    expect(xml).toContain('descr="五步"');
  });

  test('reaches the PDF', async () => {
    const raw = Buffer.from(await written('pdf')).toString('latin1');
    expect(raw).toMatch(/\/Subtype\s*\/Image/);
    expect(raw).toMatch(/\/Width 30\s+\/Height 20/);
  });

  test('reaches the web page within the page itself', async () => {
    const html = new TextDecoder().decode(await written('html'));
    const source = `src="data:image/png;base64,${Buffer.from(picture).toString('base64')}"`;
    expect(html.split(source)).toHaveLength(3);
    expect(html).toContain('alt="五步"');
    expect(html).toContain('<figcaption>图1 办理流程</figcaption>');
  });
});
