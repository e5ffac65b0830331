import { expect, test } from 'vitest';
import type { DocBlock, ReportDocument } from '#document/tree.ts';
import { writeDocx } from '#formats/docx/write-docx.ts';
import { readParts } from './read-parts.ts';
import { yunxi } from './yunxi.ts';

/** The paragraph of the body that holds a text, as XML. */
async function paragraphWith(text: string, document: ReportDocument): Promise<string | undefined> {
  const body = readParts(await writeDocx(document))['word/document.xml'] ?? '';
  return body.match(/<w:p>.*?<\/w:p>/g)?.find((paragraph) => paragraph.includes(text));
}

const heading = (text: string): DocBlock => ({ kind: 'heading', id: 'h', section: 's', text });
const second = (runs: { text: string; font?: 'kaiti' }[]): DocBlock => ({
  kind: 'paragraph',
  id: 'p',
  section: 's',
  level: 2,
  runs,
});

test('a heading is in the outline; one a little too long is set closer', async () => {
  const long = '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况';
  expect(await paragraphWith('一、总体情况', yunxi)).toContain('<w:pStyle w:val="Heading1"/>');
  expect(await paragraphWith('一、总体情况', yunxi)).not.toContain('<w:spacing');
  expect(await paragraphWith(long, { ...yunxi, blocks: [heading(long)] })).toContain(
    '<w:spacing w:val="-17"/>',
  );
});

test('（一） on its own line is a heading, with its text on the same line it is not', async () => {
  const alone = second([{ text: '（一）主动公开情况', font: 'kaiti' }]);
  const runIn = second([{ text: '（一）主动公开情况。', font: 'kaiti' }, { text: '全年发布' }]);
  expect(await paragraphWith('（一）', { ...yunxi, blocks: [alone] })).toContain('"Heading2"');
  const written = await paragraphWith('（一）', { ...yunxi, blocks: [runIn] });
  expect(written).toContain('"BodyTextFirstIndent"');
  expect(written).toMatch(
    /w:eastAsia="楷体_GB2312"[^>]*\/><\/w:rPr><w:t [^>]*>（一）主动公开情况。</,
  );
});

test('the last paragraph stays with the signature, which never stands alone on a page', async () => {
  expect(await paragraphWith('信息处理费0元', yunxi)).toContain('<w:keepNext/>');
  const long = second([{ text: `信息处理费0元${'公'.repeat(120)}` }]);
  expect(await paragraphWith('信息处理费0元', { ...yunxi, blocks: [long] })).not.toContain(
    '<w:keepNext/>',
  );
  const { signature, ...unsigned } = yunxi;
  expect(signature).toBeDefined();
  expect(await paragraphWith('信息处理费0元', unsigned)).not.toContain('<w:keepNext/>');
});
