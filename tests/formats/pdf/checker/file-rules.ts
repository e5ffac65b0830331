import { Buffer } from 'node:buffer';
import { requireCrossReferences } from './cross-references.ts';
import { type PdfRule, textOf } from './pdf-file.ts';

/** Header, cross references and lengths, counted byte by byte. */
export const fileRule: PdfRule = ({ raw, trailer, json }, require) => {
  const text = Buffer.from(raw).toString('latin1');
  require(text.startsWith('%PDF-1.7\n') || text.startsWith('%PDF-1.7\r'), 'the version is not 1.7');
  const comment = text.split(/\r?\n|\r/)[1] ?? '';
  require(/^%[\u0080-\u00ff]{4}/.test(comment), 'no comment of four bytes above 127');
  require(/%%EOF\r?\n?$/.test(text), 'something behind the end');
  requireCrossReferences(raw, require);
  for (const match of text.matchAll(/\/Length (\d+)[\s\S]*?stream\r?\n/g)) {
    const end = (match.index ?? 0) + match[0].length + Number(match[1]);
    require(/^\r?\n?endstream/.test(text.slice(end, end + 11)), 'a stream of another length');
  }
  require(!('/Encrypt' in trailer), 'an encrypted file');
  const ids = trailer['/ID'];
  const isId =
    Array.isArray(ids) && ids.length === 2 && ids.every((id) => String(id).length === 34);
  require(isId, 'no identifier of two times 16 bytes');
  const filters = Object.values(json).map((object) => object.stream?.dict['/Filter']);
  require(!filters.some((one) =>
    JSON.stringify(one ?? '').includes('LZW'),
  ), 'a stream packed by LZW');
};

/** Language, marks, colour profile; nothing that acts. */
export const catalogRule: PdfRule = (file, require) => {
  const { catalog, dict, list, bytes, json } = file;
  require(textOf(catalog['/Lang'])?.startsWith('zh') === true, 'no language');
  require(dict(catalog['/MarkInfo'])['/Marked'] === true, 'not marked as tagged');
  require(dict(catalog['/ViewerPreferences'])['/DisplayDocTitle'] ===
    true, 'the title is not shown');
  const intents = list(catalog['/OutputIntents']).map(dict);
  require(intents.length === 1 && intents[0]?.['/S'] === '/GTS_PDFA1', 'no output intent');
  const profile = intents[0]?.['/DestOutputProfile'];
  const icc = Buffer.from(bytes(profile));
  require(dict(profile)['/N'] === 3, 'a profile that is not of three colours');
  require(icc.toString('latin1', 36, 40) === 'acsp', 'a profile that is none');
  require(icc.length ===
    (icc.length > 4 ? icc.readUInt32BE(0) : -1), 'a profile of another length');
  require(icc.toString('latin1', 16, 20) === 'RGB ', 'a profile that is not RGB');
  require(!('/AA' in catalog), 'an action of the document');
  require(!('/AcroForm' in catalog), 'a form');
  for (const [name, { value }] of Object.entries(json)) {
    const action = JSON.stringify(value ?? '');
    require(!/"\/S":\s*"\/(JavaScript|Launch|Sound|Movie|ResetForm)"/.test(action), `${name} acts`);
  }
};

/** Every page by itself. */
export const pageRule: PdfRule = ({ pages, dict, list }, require) => {
  const keys = pages.map((page) => page.dict['/StructParents']);
  require(new Set(keys).size === pages.length, 'pages share their entry in the parent tree');
  for (const { ref, dict: page } of pages) {
    require(typeof page['/StructParents'] === 'number', `page ${ref} is not in the parent tree`);
    require(page['/Tabs'] === '/S', `page ${ref} is not gone through in order`);
    require(list(page['/MediaBox']).length === 4, `page ${ref} has no size`);
    require('/Font' in dict(page['/Resources']), `page ${ref} has no fonts`);
    require(!('/AA' in page), `page ${ref} acts`);
  }
};
