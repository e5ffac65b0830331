import { strToU8, zipSync } from 'fflate';
import { pdfOf } from './small-pdf.ts';

const MEGABYTE = 1024 * 1024;
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const packed = (parts: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        typeof part === 'string' ? strToU8(part) : part,
      ]),
    ),
  );
const wordFile = (body: string, head = '') =>
  packed({
    'word/document.xml': `${head}<w:document ${word}><w:body>${body}</w:body></w:document>`,
  });
const workbook = (sheet: string | Uint8Array) =>
  packed({
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="表" r:id="a"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheet,
  });
const times = (count: number, part: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join('');

const filled = times(
  2000,
  (at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c><c r="CZ${at + 1}"><v>1</v></c></row>`,
);
const laughs = '<!DOCTYPE a [<!ENTITY a "哈"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';

/** A report whose rows stand far apart, with other rows between them. */
const rowsBetween = (count: number) =>
  workbook(
    `<worksheet>${[
      '云溪县2021年政府信息公开工作年度报告',
      '（一）予以公开',
      ...Array.from({ length: count }, (_, at) => `${at}号、不予公开事项`),
      '（七）总计',
    ]
      .map(
        (text, at) =>
          `<row r="${at + 1}"><c r="A${at + 1}" t="inlineStr"><is><t>${text}</t></is></c><c r="B${at + 1}"><v>1</v></c></row>`,
      )
      .join('')}</worksheet>`,
  );

/** A packed file within a packed file, so many times. */
function packedTimes(count: number): Uint8Array {
  let file: Uint8Array = strToU8('x');
  for (let at = 0; at < count; at += 1) file = packed({ 'report.doc': file });
  return file;
}

/** What is done to the reader, with the sentence it answers; none where it is to be read all the same. */
export const attacks: readonly [what: string, make: () => Uint8Array, sentence?: string][] = [
  [
    'a Word file of 200 MB of nothing',
    () => packed({ 'word/document.xml': new Uint8Array(200 * MEGABYTE).fill(32) }),
    'partTooLarge',
  ],
  ['a sheet of 500 MB', () => workbook(new Uint8Array(500 * MEGABYTE).fill(32)), 'partTooLarge'],
  [
    'a million cells',
    () =>
      workbook(
        `<worksheet>${'<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(500_000)}</worksheet>`,
      ),
    'tooManyPieces',
  ],
  [
    'a merge over all cells',
    () =>
      workbook(
        '<worksheet><row r="1"><c r="A1"><v>1</v></c></row><mergeCell ref="A1:XFD1048576"/></worksheet>',
      ),
    'notRecognised',
  ],
  [
    'a hundred thousand merges',
    () =>
      workbook(
        `<worksheet>${filled}${'<mergeCell ref="A1:XFD1048576"/>'.repeat(100_000)}</worksheet>`,
      ),
    'tooManyPieces',
  ],
  [
    'entities that grow',
    () => wordFile('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>', laughs),
    'entities',
  ],
  [
    'an entity that is a file',
    () => wordFile('<w:p/>', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>'),
    'entities',
  ],
  ['a million nested paragraphs', () => wordFile('<w:p>'.repeat(1_000_000)), 'damaged'],
  [
    'a million paragraphs',
    () => wordFile('<w:p><w:r><w:t>甲</w:t></w:r></w:p>'.repeat(1_000_000)),
    'tooManyPieces',
  ],
  [
    'a cell merged down a hundred thousand rows',
    () =>
      wordFile(
        `<w:tbl>${'<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>'.repeat(100_000)}</w:tbl>`,
      ),
    'notRecognised',
  ],
  [
    'a cell as wide as can be told',
    () =>
      wordFile(
        '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>',
      ),
    'notRecognised',
  ],
  [
    'a page nested a million deep',
    () => strToU8(`<html>${'<div><b>'.repeat(1_000_000)}`),
    'notRecognised',
  ],
  [
    'tables nested without end',
    () => strToU8(`<html>${'<table><tr><td>一'.repeat(100_000)}`),
    'tooManyPieces',
  ],
  [
    'cells that span everything',
    () => strToU8(`<html><table>${'<tr><td rowspan=1000000 colspan=1000000>一'.repeat(100_000)}`),
    'notRecognised',
  ],
  ['text of six million characters', () => strToU8('一'.repeat(6_000_000)), 'tooMuchText'],
  [
    'a quote that never ends',
    () => strToU8(`a,1\nb,2\nc,3\n"${'x,1\n'.repeat(3_000_000)}`),
    'tooMuchText',
  ],
  [
    'a zip of five thousand parts',
    () => packed(Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`f${at}`, '']))),
    'tooManyParts',
  ],
  ['half a zip', () => wordFile('<w:p/>').slice(0, 120), 'damaged'],
  [
    'a PDF whose text unpacks to 200 MB',
    () => pdfOf(new Uint8Array(200 * MEGABYTE).fill(32)),
    'partTooLarge',
  ],
  [
    'a PDF that draws a million lines',
    () => pdfOf(strToU8('0 0 m 10 0 l S\n'.repeat(1_000_000))),
    'tooMuchDrawing',
  ],
  ['a PDF of states within states', () => pdfOf(strToU8('q '.repeat(100_000))), 'tooMuchDrawing'],
  ['a PDF of ten thousand pages', () => pdfOf(strToU8('BT ET'), 10_000), 'tooManyPages'],
  ['a zip in a zip, two hundred times', () => packedTimes(200), 'packed'],
  ['fifty thousand rows between two of a table', () => rowsBetween(50_000)],
  ['a line of two million words', () => strToU8('甲 1 '.repeat(2_000_000)), 'tooMuchText'],
  [
    'a line of four hundred thousand words',
    () => strToU8('甲 1 '.repeat(400_000)),
    'notRecognised',
  ],
  [
    'a row of two million values',
    () => strToU8('甲,1,2\n'.repeat(5) + '1,'.repeat(4_000_000)),
    'notRecognised',
  ],
  [
    'a run of seven million characters',
    () => wordFile(`<w:p><w:r><w:t>${'一'.repeat(7_000_000)}</w:t></w:r></w:p>`),
    'tooMuchText',
  ],
  ['a PDF that is a picture', () => pdfOf(strToU8('0 0 10 10 re f')), 'scanned'],
];
