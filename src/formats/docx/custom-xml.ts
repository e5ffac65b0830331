import { escapeXml } from '../xml-text.ts';

/** Namespace of the part that carries the report in a 送审稿. */
export const embeddedNamespace = 'urn:nianbao:embedded-report:1';

const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const customXml = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/** Names the part within the file; it may be the same in every file. */
const itemId = '{6E69616E-6261-4F00-8000-000000000001}';

const bodyRelationships = 'word/_rels/document.xml.rels';
const contentTypes = '[Content_Types].xml';

/** The parts that make a Word file carry some JSON: two new ones, and the two lists that announce them. */
export function embed(json: string, textOf: (path: string) => string): Record<string, string> {
  return {
    'customXml/item1.xml': `${xmlHead}<report xmlns="${embeddedNamespace}">${escapeXml(escapeJson(json))}</report>`,
    'customXml/itemProps1.xml':
      `${xmlHead}<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${customXml}"><ds:schemaRefs>` +
      `<ds:schemaRef ds:uri="${embeddedNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    'customXml/_rels/item1.xml.rels':
      `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      `<Relationship Id="rId1" Type="${officeRelationships}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
    [bodyRelationships]: textOf(bodyRelationships).replace(
      '</Relationships>',
      `<Relationship Id="rIdReport" Type="${officeRelationships}/customXml" Target="../customXml/item1.xml"/></Relationships>`,
    ),
    [contentTypes]: textOf(contentTypes).replace(
      '</Types>',
      '<Override ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"' +
        ' PartName="/customXml/itemProps1.xml"/></Types>',
    ),
  };
}

/** What XML cannot hold as JSON writes it, so that nothing of the report is lost on the way. */
function escapeJson(json: string): string {
  return json.replace(
    /[\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
