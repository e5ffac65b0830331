import { Buffer } from 'node:buffer';
import { SaxesParser } from 'saxes';
import { attachedTo } from './attachment-rules.ts';
import { type PdfDict, type PdfFile, type PdfRule, type PdfValue, textOf } from './pdf-file.ts';

/** What the file says of itself, twice the same. */
export const descriptionRule: PdfRule = (file, require) => {
  const { catalog, trailer, dict, bytes } = file;
  const stream = dict(catalog['/Metadata']);
  require(stream['/Type'] === '/Metadata' && stream['/Subtype'] === '/XML', 'no description');
  require(!('/Filter' in stream), 'a packed description');
  const xmp = Buffer.from(bytes(catalog['/Metadata'])).toString('utf8');
  const said = readXmp(xmp);
  require(said.wellFormed, 'a description that is no XML');
  const of = (name: string) => said.texts.get(name) ?? '';
  const part = attachedTo(file).length > 0 ? '3' : '2';
  require(of('pdfaid:part') === part &&
    of('pdfaid:conformance') === 'A', `no mark of PDF/A-${part}a`);
  require(of('pdfuaid:part') === '1', 'no mark of PDF/UA-1');
  require(of('dc:title') !== '', 'no title');
  const info = dict(trailer['/Info']);
  const pairs: [string, string][] = [
    ['/Title', 'dc:title'],
    ['/Author', 'dc:creator'],
    ['/Subject', 'dc:description'],
    ['/Creator', 'xmp:CreatorTool'],
    ['/Producer', 'pdf:Producer'],
  ];
  for (const [key, name] of pairs) {
    const text = textOf(info[key]);
    if (text !== undefined) require(text === of(name), `${key} is not ${name}`);
  }
  const digits = (text: string) => text.replace(/\D/g, '').slice(0, 14);
  const created = textOf(info['/CreationDate']) ?? '';
  require(digits(created) === digits(of('xmp:CreateDate')), 'two dates of making');
};

function readXmp(xmp: string): { wellFormed: boolean; texts: Map<string, string> } {
  const texts = new Map<string, string>();
  const path: string[] = [];
  let wellFormed = xmp !== '';
  const parser = new SaxesParser();
  parser.on('error', () => {
    wellFormed = false;
  });
  parser.on('opentag', ({ name }) => path.push(name));
  parser.on('closetag', () => path.pop());
  parser.on('text', (text) => {
    const name = path.findLast((one) => !one.startsWith('rdf:'));
    if (name && text.trim() !== '') texts.set(name, text);
  });
  parser.write(xmp.replace(/^\ufeff/, '')).close();
  return { wellFormed, texts };
}

/** Bookmarks: a chain both ways, counted, each leading to a page. */
export const outlineRule: PdfRule = (file, require) => {
  const { catalog, dict, pages } = file;
  const root = dict(catalog['/Outlines']);
  require(root['/Type'] === '/Outlines', 'no bookmarks');
  const walk = (parent: PdfDict, ref: PdfValue): number => {
    let count = 0;
    let previous: PdfValue | undefined;
    let at = parent['/First'];
    while (at !== undefined) {
      const item = dict(at);
      require((textOf(item['/Title']) ?? '') !== '', 'a bookmark without a title');
      require(item['/Parent'] === ref, 'a bookmark under another');
      require(item['/Prev'] === previous, 'a bookmark that does not lead back');
      require(leadsToPage(file, item, pages), 'a bookmark that leads nowhere');
      count += 1 + walk(item, at);
      previous = at;
      at = item['/Next'];
    }
    require(parent['/Last'] === previous, 'a chain of bookmarks with another end');
    if (count > 0)
      require(parent['/Count'] === count, `${count} bookmarks, not ${String(parent['/Count'])}`);
    return count;
  };
  walk(root, catalog['/Outlines'] ?? null);
};

function leadsToPage({ list }: PdfFile, item: PdfDict, pages: PdfFile['pages']): boolean {
  return pages.some(({ ref }) => ref === list(item['/Dest'])[0]);
}
