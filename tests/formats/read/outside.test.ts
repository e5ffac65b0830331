import { Socket } from 'node:net';
import { strToU8, zipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { importReport } from '#intake/import-report.ts';
import { must } from '../../files.ts';
import { allEditions } from '../../intake/layouts.ts';
import { pdfOf } from './small-pdf.ts';

const AWAY = 'http://127.0.0.1:9/away';
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const packed = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])));
const outside = (kind: string) =>
  `<Relationships><Relationship Id="out" Type="${relations}/${kind}" Target="${AWAY}" TargetMode="External"/></Relationships>`;
const LINES = [
  '云溪县2021年政府信息公开工作年度报告',
  '一、总体情况',
  '平稳。',
  '三、收到和处理政府信息公开申请情况',
];

/** Files that point elsewhere: to be loaded, linked, asked or run. */
const files: readonly [string, Uint8Array][] = [
  [
    'a Word file with a template, a picture, a part and a field from elsewhere',
    packed({
      'word/_rels/document.xml.rels': outside('aFChunk'),
      'word/_rels/settings.xml.rels': outside('attachedTemplate'),
      'word/settings.xml': `<w:settings ${word}><w:attachedTemplate r:id="out"/></w:settings>`,
      'word/document.xml': `<w:document ${word}><w:body>${LINES.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}
        <w:altChunk r:id="out"/><w:p><w:r><w:instrText>INCLUDETEXT "${AWAY}"</w:instrText></w:r></w:p>
        <w:p><w:r><w:drawing><a:blip r:link="out"/></w:drawing></w:r></w:p></w:body></w:document>`,
    }),
  ],
  [
    'a workbook with another one linked and a formula that asks',
    packed({
      'xl/workbook.xml': `<workbook><externalReferences><externalReference r:id="out"/></externalReferences><sheets><sheet name="表" r:id="a"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/><Relationship Id="out" Target="${AWAY}" TargetMode="External"/></Relationships>`,
      'xl/worksheets/sheet1.xml': `<worksheet>${LINES.map(
        (text, at) =>
          `<row r="${at + 1}"><c r="A${at + 1}" t="inlineStr"><is><t>${text}</t></is></c><c r="B${at + 1}"><f>WEBSERVICE("${AWAY}")</f></c></row>`,
      ).join('')}</worksheet>`,
    }),
  ],
  [
    'a page with all a page can point to',
    strToU8(
      `<html><base href="${AWAY}/"><link rel=stylesheet href="${AWAY}"><meta http-equiv=refresh content="0;url=${AWAY}">
      <img src="${AWAY}" onerror="fetch('${AWAY}')"><iframe src="${AWAY}"></iframe><object data="${AWAY}"></object>
      <style>@import "${AWAY}"; p { background: url(${AWAY}) }</style><script src="${AWAY}"></script>
      ${LINES.map((text) => `<p>${text}</p>`).join('')}<form action="${AWAY}"><input autofocus onfocus="fetch('${AWAY}')"></form></html>`,
    ),
  ],
  [
    'a text with a stylesheet',
    strToU8(
      `<?xml-stylesheet href="${AWAY}"?>\n<html>${LINES.map((text) => `<p>${text}</p>`).join('')}</html>`,
    ),
  ],
];

function watched() {
  return [vi.spyOn(globalThis, 'fetch'), vi.spyOn(Socket.prototype, 'connect')] as const;
}

test.each(files)('%s: its text is read, and nothing is asked for', async (_what, bytes) => {
  const [fetched, connected] = watched();
  const { sections, year } = must(await importReport(bytes, 'x', await allEditions()));
  expect(year).toBe(2021);
  expect(sections.map(({ id }) => id)).toContain('overview');
  expect(fetched).not.toHaveBeenCalled();
  expect(connected).not.toHaveBeenCalled();
});

test('a PDF that would run something and open something when it is opened does neither', async () => {
  const [fetched, connected] = watched();
  const action = (kind: string) => `/S/${kind}/JS(globalThis.hacked = 1)/URI(${AWAY})/F(${AWAY})`;
  const bytes = pdfOf(
    strToU8(`BT /F1 12 Tf 72 720 Td (${'Report of 2021. '.repeat(20)}) Tj ET`),
    1,
    `/OpenAction<<${action('JavaScript')}/Next<<${action('URI')}>>>>/AA<</WC<<${action('Launch')}>>>>`,
  );
  const read = await importReport(bytes, 'x', await allEditions());
  expect(read.ok ? undefined : read.problem.id).toBe('intake.notRecognised');
  expect('hacked' in globalThis).toBe(false);
  expect(fetched).not.toHaveBeenCalled();
  expect(connected).not.toHaveBeenCalled();
});
