import type { ReportDocument } from '#document/tree.ts';
import { writeCoreProperties } from '../core-properties.ts';
import { escapeXml } from '../xml-text.ts';
import { quoteSheet } from './cell-reference.ts';
import type { SheetPlan } from './sheets.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const coreType = 'application/vnd.openxmlformats-package.core-properties+xml';
const coreRelation =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** A part of the workbook in the language of spreadsheets. */
export function spreadsheetPart(root: string, content: string): string {
  return `${declaration}<${root} xmlns="${main}" xmlns:r="${officeRelation}">${content}</${root}>`;
}

/** Everything in the package besides the sheets and the styles, by path. */
export function packageParts(
  document: ReportDocument,
  sheets: readonly SheetPlan[],
): Record<string, string> {
  const styles = `rId${sheets.length + 1}`;
  return {
    '[Content_Types].xml': writeContentTypes(sheets),
    '_rels/.rels': writeRelations([
      ['rId1', `${officeRelation}/officeDocument`, 'xl/workbook.xml'],
      ['rId2', coreRelation, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': writeCoreProperties(document),
    'xl/workbook.xml': writeWorkbook(sheets),
    'xl/_rels/workbook.xml.rels': writeRelations([
      ...sheets.map(
        (_, at): Relation => [
          `rId${at + 1}`,
          `${officeRelation}/worksheet`,
          `worksheets/sheet${at + 1}.xml`,
        ],
      ),
      [styles, `${officeRelation}/styles`, 'styles.xml'],
    ]),
  };
}

function writeContentTypes(sheets: readonly SheetPlan[]): string {
  const parts = [
    ['/xl/workbook.xml', `${contentType}.sheet.main+xml`],
    ...sheets.map((_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, `${contentType}.worksheet+xml`]),
    ['/xl/styles.xml', `${contentType}.styles+xml`],
    ['/docProps/core.xml', coreType],
  ];
  return (
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${parts.map(([path, type]) => `<Override PartName="${path}" ContentType="${type}"/>`).join('')}</Types>`
  );
}

type Relation = readonly [id: string, type: string, target: string];

function writeRelations(list: readonly Relation[]): string {
  const written = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${relations}">${written.join('')}</Relationships>`;
}

/** The list of sheets; the titles and the head of each are printed on every page. */
function writeWorkbook(sheets: readonly SheetPlan[]): string {
  const list = sheets.map(
    ({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const titles = sheets.map(({ name, titles: lines, block }, at) => {
    const rows = `${quoteSheet(name)}!$1:$${lines.length + block.headerRows}`;
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escapeXml(rows)}</definedName>`;
  });
  return spreadsheetPart(
    'workbook',
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
      `<sheets>${list.join('')}</sheets><definedNames>${titles.join('')}</definedNames>`,
  );
}
