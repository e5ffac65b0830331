import { gatherBlocks } from '../gather-blocks.ts';
import { refuseSource } from '../source-limits.ts';
import type { SourceDocument } from '../source-tree.ts';
import { xmlReader } from '../xml/read-xml.ts';
import type { ZipPackage } from '../zip/read-zip.ts';
import { readSuffixes } from './read-suffixes.ts';
import { readSharedTexts } from './shared-texts.ts';
import { readSheet } from './sheet-cells.ts';
import { sheetGrid } from './sheet-grid.ts';

/** Reads every sheet of a workbook that is not hidden, as it shows: values, not formulas. */
export function readXlsx(zip: ZipPackage): SourceDocument {
  const gathering = gatherBlocks();
  const sheets = sheetsOf(zip);
  if (sheets.length === 0) refuseSource('intake.damaged');
  const parts = { shared: readSharedTexts(zip), suffixes: readSuffixes(zip) };
  for (const { name, path } of sheets) {
    const cells = readSheet(zip, path, parts);
    if (cells) gathering.table(sheetGrid(cells, name, gathering), true);
  }
  return { blocks: gathering.blocks };
}

function sheetsOf(zip: ZipPackage): { name: string; path: string }[] {
  const targets = new Map<string, string>();
  const relations = elements((name, { Id, Target }) => {
    if (name === 'Relationship' && Id && Target) targets.set(Id, partName(Target));
  });
  zip.read('xl/_rels/workbook.xml.rels', relations.write);
  const sheets: { name: string; path: string }[] = [];
  const book = elements((element, { name, id, state }) => {
    const path = targets.get(id ?? '');
    if (element === 'sheet' && path !== undefined && state !== 'hidden' && state !== 'veryHidden') {
      sheets.push({ name: name ?? '', path });
    }
  });
  zip.read('xl/workbook.xml', book.write);
  return sheets;
}

function partName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
}

function elements(take: (name: string, attributes: Readonly<Record<string, string>>) => void) {
  return xmlReader({
    open: ({ name, attributes }) => take(name, attributes),
    close: () => {},
    text: () => {},
  });
}
