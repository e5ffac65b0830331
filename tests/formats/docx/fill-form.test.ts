import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fillForm } from '#formats/docx/fill-form.ts';

const values = new Map([
  ['单位', '云溪县水务局'],
  ['年份', '2024'],
  ['意见1', '同意。\n请按期公布'],
  ['标题', 'A<B & "C"'],
  ['姓名1', ''],
]);

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...texts: readonly string[]) => `<w:p><w:pPr/>${texts.map(run).join('')}</w:p>`;

function form(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
    ...more,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
  );
}

/** What a part of a filled form says, a line for each paragraph. */
function textOf(bytes: Uint8Array, part = 'word/document.xml'): string[] {
  const xml = strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
  return xml
    .split('</w:p>')
    .slice(0, -1)
    .map((one) =>
      one
        .replaceAll('<w:br/>', '\n')
        .replace(/<[^>]*>/g, '')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&'),
    );
}

test.each([
  ['in one run', ['填报单位：{{单位}}（盖章）'], '填报单位：云溪县水务局（盖章）'],
  ['split by Word', ['填报单位：{', '{单', '位}', '}（盖章）'], '填报单位：云溪县水务局（盖章）'],
  ['two in one run', ['{{单位}}{{年份}}年'], '云溪县水务局2024年'],
  ['two over three runs', ['{{单', '位}}于{{年', '份}}年'], '云溪县水务局于2024年'],
  ['with spaces and full-width braces', ['｛｛ 年份 ｝｝'], '2024'],
  ['of a value with lines', ['{{意见1}}'], '同意。\n请按期公布'],
  ['of a value that looks like XML', ['《{{标题}}》'], '《A<B & "C"》'],
  ['of a value that is blank', ['姓名：{{姓名1}}'], '姓名：'],
  ['half a placeholder', ['{{单位'], '{{单位'],
])('a placeholder %s', (_what, texts, filled) => {
  const { bytes } = fillForm(form(paragraph(...texts)), values);
  expect(textOf(bytes)).toEqual([filled]);
});

test('a name that is not known stays, and is told of once', () => {
  const given = form(paragraph('{{单位}}{{科室}}') + paragraph('{{科室}}'));
  const { bytes, known, unknown } = fillForm(given, values);
  expect(textOf(bytes)).toEqual(['云溪县水务局{{科室}}', '{{科室}}']);
  expect({ known, unknown }).toEqual({ known: ['单位'], unknown: ['科室'] });
});

test('no placeholder runs over two paragraphs or out of a text box', () => {
  const box = `<w:p>${run('{{单')}<w:r><w:txbxContent>${paragraph('{{年份}}')}</w:txbxContent></w:r>${run('位}}')}</w:p>`;
  const { bytes } = fillForm(form(paragraph('{{单') + paragraph('位}}') + box), values);
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain('2024');
  expect(xml).not.toContain('云溪县水务局');
});

test('headers and footers are filled in, all other parts stay as they are', () => {
  const given = form(paragraph('{{年份}}'), {
    'word/header1.xml': `<w:hdr>${paragraph('{{单位}}')}</w:hdr>`,
    'word/styles.xml': '<w:styles>{{单位}}</w:styles>',
  });
  const { bytes } = fillForm(given, values);
  expect(textOf(bytes, 'word/header1.xml')).toEqual(['云溪县水务局']);
  const [before, after] = [unzipSync(given), unzipSync(bytes)];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(after['word/styles.xml']).toEqual(before['word/styles.xml']);
  expect(fillForm(given, values).bytes).toEqual(bytes);
});

describe('however Word splits a text', () => {
  const text = '关于{{单位}}{{年份}}年度报告，{{科室}}：{{意见1}}。';
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: text.length - 1 }));
  test('it is filled in alike', () => {
    fc.assert(
      fc.property(cuts, (places) => {
        const ends = [0, ...places.sort((a, b) => a - b), text.length];
        const texts = ends.slice(1).map((end, index) => text.slice(ends[index], end));
        const { bytes } = fillForm(form(paragraph(...texts)), values);
        expect(textOf(bytes)).toEqual([
          '关于云溪县水务局2024年度报告，{{科室}}：同意。\n请按期公布。',
        ]);
      }),
    );
  });
});

test.each([
  ['a text', strToU8('{{单位}}')],
  ['a package without a Word document', zipSync({ 'a.txt': strToU8('{{单位}}') })],
])('%s is no form', (_what, bytes) => {
  expect(() => fillForm(bytes, values)).toThrow();
});
