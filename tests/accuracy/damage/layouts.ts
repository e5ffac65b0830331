import type { Copy } from './copy.ts';
import { toGb18030 } from './gb18030.ts';
import { wordFile, workbook } from './office-layouts.ts';
import {
  cellPerLine,
  cellsWithBars,
  clipboard,
  commaSeparated,
  explodedPage,
  rowsWithBars,
  rowsWithSpaces,
  webPage,
} from './text-layouts.ts';

/** How a copy is written down. */
export interface Layout {
  name: string;
  write(copy: Copy): Uint8Array;
  /** Blank cells leave nothing: where a row has some, no reader can tell which of its figures is which. */
  losesBlanks?: true;
  /** Cells are parted by spaces: a gap within a figure makes two of it. */
  partsAtGaps?: true;
}

const characters = (write: (copy: Copy) => string) => (copy: Copy) =>
  copy.charset === 'gb18030' ? toGb18030(write(copy)) : new TextEncoder().encode(write(copy));

/** 来源: the kinds of file and clipboard that reports come in. */
export const LAYOUTS: readonly Layout[] = [
  { name: 'text, a cell a line', write: characters(cellPerLine), losesBlanks: true },
  { name: 'text, a cell a line with bars', write: characters(cellsWithBars) },
  { name: 'text, a row a line with bars', write: characters(rowsWithBars) },
  {
    name: 'text, a row a line with spaces',
    write: characters(rowsWithSpaces),
    losesBlanks: true,
    partsAtGaps: true,
  },
  { name: 'clipboard with tabs', write: characters(clipboard) },
  { name: 'comma separated', write: characters(commaSeparated) },
  { name: 'web page', write: characters(webPage) },
  { name: 'web page, a table a row', write: characters(explodedPage) },
  { name: 'DOCX', write: wordFile },
  { name: 'XLSX', write: workbook },
];
