import { xmlReader } from '../xml/read-xml.ts';
import type { ZipPackage } from '../zip/read-zip.ts';
import { numberSuffix } from './number-suffix.ts';

/** What the cell styles of a workbook show behind a number, by the index of the style. */
export function readSuffixes(zip: ZipPackage): readonly string[] {
  const formats = new Map<string, string>();
  const suffixes: string[] = [];
  let inCells = false;
  const reader = xmlReader({
    open: ({ name, attributes: { numFmtId = '', formatCode = '' } }) => {
      if (name === 'numFmt') formats.set(numFmtId, numberSuffix(formatCode));
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) suffixes.push(formats.get(numFmtId) ?? '');
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
    text: () => {},
  });
  zip.read('xl/styles.xml', reader.write);
  return suffixes;
}
