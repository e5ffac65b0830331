import { sourceKind } from '../source-kind.ts';
import { refuseSource } from '../source-limits.ts';
import type { SourceDocument } from '../source-tree.ts';
import { openZip } from './read-zip.ts';

const DOCUMENT = /\.(?:docx|wps|doc|xlsx|xls|et|html?|csv|txt|pdf|json)$/i;

/** Reads a package by what is in it: a Word file, a workbook, or a single document that was packed, but only once. */
export async function readPackage(bytes: Uint8Array, isPacked?: true): Promise<SourceDocument> {
  const zip = openZip(bytes);
  const has = (pattern: RegExp) => zip.names.some((name) => pattern.test(name));
  if (has(/^word\/document\d*\.xml$/)) {
    const { readDocx } = await import('../docx/read-docx.ts');
    return readDocx(zip);
  }
  if (has(/^xl\/workbook\.xml$/)) {
    const { readXlsx } = await import('../xlsx/read-xlsx.ts');
    return readXlsx(zip);
  }
  if (has(/^OFD\.xml$/i)) refuseSource('intake.ofd');
  if (has(/^ppt\//)) refuseSource('intake.slides');
  if (has(/^content\.xml$/) && has(/^mimetype$/)) refuseSource('intake.oldDocument');
  const documents = zip.names.filter((name) => DOCUMENT.test(name) && !/(?:^|\/)[._]/.test(name));
  const [only, another] = documents;
  if (only === undefined || another !== undefined || isPacked) {
    refuseSource('intake.packed', { names: documents.slice(0, 5).map(lastPart).join('、') || '—' });
  }
  const inside = zip.bytes(only) ?? new Uint8Array();
  if (sourceKind(inside) === 'zip') return readPackage(inside, true);
  const { readSource } = await import('../read-source.ts');
  const read = await readSource(inside);
  return read.ok ? read.value : refuseSource(read.problem.id, read.problem.values);
}

function lastPart(path: string): string {
  return path.split('/').at(-1) ?? path;
}
