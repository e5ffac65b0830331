import type { ReportDocument } from '#document/tree.ts';
import { escapeXml } from './xml-text.ts';

/** 文档属性: title, year, issuing body and date, all from the report, so that the same report gives the same bytes. */
export function writeCoreProperties({
  title,
  author,
  year,
  date,
  language,
}: ReportDocument): string {
  const moment = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeXml(date)}T00:00:00Z</dcterms:${name}>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title>` +
    (year === undefined ? '' : `<dc:subject>${year}年度</dc:subject>`) +
    `<dc:creator>${escapeXml(author)}</dc:creator>` +
    `<cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `<dc:language>${language}</dc:language>${moment('created')}${moment('modified')}</cp:coreProperties>`
  );
}
