import { strToU8, zipSync } from 'fflate';
import type { Copy, CopyTable } from './copy.ts';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word file with borders, merged cells and text in runs, as another program writes it. */
export function wordFile({ parts }: Copy): Uint8Array {
  const body = parts.map((part) =>
    part.kind === 'table'
      ? `${wordTable(part)}<w:p/>`
      : part.text
          .split('\n')
          .map((line) => wordParagraph(line, 32))
          .join(''),
  );
  const section =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1080" w:bottom="1440" w:left="1080"/></w:sectPr>';
  return pack({
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="a" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${word}><w:body>${body.join('')}${section}</w:body></w:document>`,
  });
}

function wordParagraph(text: string, size: number): string {
  const half = Math.ceil(text.length / 2);
  const run = (part: string) =>
    part === ''
      ? ''
      : `<w:r><w:rPr><w:sz w:val="${size}"/></w:rPr><w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`;
  return `<w:p>${run(text.slice(0, half))}<w:proofErr w:type="spellStart"/>${run(text.slice(half))}</w:p>`;
}

function wordTable({ rows, columns }: CopyTable): string {
  const width = Math.floor(9740 / columns);
  const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
    .join('');
  const grid = `<w:gridCol w:w="${width}"/>`.repeat(columns);
  const covering = new Map<string, number>();
  const printed = rows.map((row, at) => {
    const cells: string[] = [];
    for (let column = 0; column < columns; column += 1) {
      const cell = row.find((one) => one.column === column);
      const above = covering.get(`${at}.${column}`);
      const span = cell?.colSpan ?? above ?? 1;
      const merge =
        cell && cell.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : above ? '<w:vMerge/>' : '';
      for (let step = 1; step < (cell?.rowSpan ?? 1); step += 1) {
        covering.set(`${at + step}.${column}`, span);
      }
      const lines = (cell?.text ?? '').split('\n').map((line) => wordParagraph(line, 18));
      cells.push(
        `<w:tc><w:tcPr><w:tcW w:w="${width * span}" w:type="dxa"/><w:gridSpan w:val="${span}"/>${merge}</w:tcPr>${lines.join('')}</w:tc>`,
      );
      column += span - 1;
    }
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblW w:w="9740" w:type="dxa"/><w:tblBorders>${border}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${printed.join('')}</w:tbl>`;
}

/** A workbook: text and tables below each other on one sheet, figures as numbers. */
export function workbook({ parts }: Copy): Uint8Array {
  const merges: string[] = [];
  let number = 0;
  const rows = parts.flatMap((part) => {
    if (part.kind === 'text') {
      return part.text.split('\n').map((line) => {
        number += 1;
        return sheetRow(number, [[0, line]]);
      });
    }
    return part.rows.map((row) => {
      number += 1;
      for (const { column, colSpan, rowSpan } of row) {
        if (colSpan * rowSpan === 1) continue;
        merges.push(
          `<mergeCell ref="${reference(column, number)}:${reference(column + colSpan - 1, number + rowSpan - 1)}"/>`,
        );
      }
      return sheetRow(
        number,
        row.map(({ column, text }) => [column, text]),
      );
    });
  });
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return pack({
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="年报" sheetId="1" r:id="a"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData><mergeCells>${merges.join('')}</mergeCells></worksheet>`,
  });
}

function sheetRow(number: number, cells: readonly (readonly [number, string])[]): string {
  const printed = cells
    .filter(([, text]) => text !== '')
    .map(([column, text]) =>
      /^\d{1,9}$/.test(text)
        ? `<c r="${reference(column, number)}"><v>${text}</v></c>`
        : `<c r="${reference(column, number)}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`,
    );
  return `<row r="${number}">${printed.join('')}</row>`;
}

function reference(column: number, row: number): string {
  return String.fromCharCode(65 + column) + row;
}

function pack(parts: Record<string, string>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])),
  );
}
