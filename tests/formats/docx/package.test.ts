import { expect, test, vi } from 'vitest';
import type { ReportDocument } from '#document/tree.ts';
import { fontSchemes } from '#formats/docx/font-schemes.ts';
import { writeDocx } from '#formats/docx/write-docx.ts';
import { parseXml, readParts } from './read-parts.ts';
import { yunxi } from './yunxi.ts';

const tenPages: ReportDocument = {
  ...yunxi,
  blocks: [
    ...yunxi.blocks,
    ...Array.from({ length: 60 }, (_, index) => ({
      kind: 'paragraph' as const,
      id: `problems-${index + 10}`,
      section: 'problems',
      level: 0 as const,
      runs: [
        {
          text: Array.from({ length: 100 }, (__, place) =>
            String.fromCodePoint(0x4e00 + ((index * 977 + place * 131) % 6000)),
          ).join(''),
        },
      ],
    })),
  ],
};

test('the same report gives the same bytes, whatever was written before and wherever the clock stands', async () => {
  const first = await writeDocx(yunxi);
  await writeDocx(tenPages);
  vi.stubEnv('TZ', 'America/New_York');
  const second = await writeDocx(yunxi);
  vi.unstubAllEnvs();
  expect(Buffer.compare(first, second)).toBe(0);
});

test('ten pages of text and tables take at most 60 kB', async () => {
  expect((await writeDocx(tenPages)).length).toBeLessThanOrEqual(60_000);
});

test('every part is well-formed', async () => {
  const parts = readParts(await writeDocx(yunxi, { embedded: '{"a":"<&>"}' }));
  for (const [path, text] of Object.entries(parts)) {
    expect(() => parseXml(text), path).not.toThrow();
  }
});

test('title, issuing body, language and date are told from the report', async () => {
  const core = readParts(await writeDocx(yunxi))['docProps/core.xml'] ?? '';
  expect(core).toContain('<dc:title>云溪县人民政府2021年政府信息公开工作年度报告</dc:title>');
  expect(core).toContain('<dc:creator>云溪县人民政府</dc:creator>');
  expect(core).toContain('<dc:language>zh-CN</dc:language>');
  expect(core.match(/2022-01-20T00:00:00Z/g)?.length).toBe(2);
});

test('a 送审稿 carries what it is given, character by character', async () => {
  const json = JSON.stringify({ text: '“甲” & <乙> \uffff \ud842 𬭚' });
  const parts = readParts(await writeDocx(yunxi, { embedded: json }));
  let carried = '';
  parseXml(parts['customXml/item1.xml'] ?? '', (parser) => {
    parser.on('text', (text) => {
      carried += text;
    });
  });
  expect(JSON.parse(carried)).toEqual(JSON.parse(json));
  expect(parts['word/_rels/document.xml.rels']).toContain('../customXml/item1.xml');
  expect(parts['[Content_Types].xml']).toContain('/customXml/itemProps1.xml');
});

test('a 发布稿 carries nothing', async () => {
  const parts = readParts(await writeDocx(yunxi));
  expect(Object.keys(parts).filter((path) => path.startsWith('customXml'))).toEqual([]);
  expect(Object.values(parts).join('')).not.toMatch(/Un-named|nianbao/);
});

test('tables are named for readers who cannot see them', async () => {
  const body = readParts(await writeDocx(yunxi))['word/document.xml'] ?? '';
  expect([...body.matchAll(/<w:tblCaption w:val="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    '主动公开政府信息情况',
    '收到和处理政府信息公开申请情况',
    '政府信息公开行政复议、行政诉讼情况',
  ]);
});

test('the chosen fonts are named and no other', async () => {
  const styles = readParts(await writeDocx(yunxi, { fonts: fontSchemes.founder }))[
    'word/styles.xml'
  ];
  expect(styles).toContain('w:eastAsia="方正仿宋_GBK"');
  expect(styles).not.toContain('GB2312');
});
