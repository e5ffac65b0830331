/** A rectangle of texts as spreadsheets put it on the clipboard. */
export type TextBlock = readonly (readonly string[])[];

/** What stands before a cell, a tab or a line end, and the cell: in quotation marks, or plain. */
const CELL = /([\t\n])(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))/g;

/** Reads text copied from Excel or WPS: tabs between cells, line ends between rows, one line end at the end. */
export function readTextBlock(text: string): TextBlock {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [];
  for (const [, before, quoted, plain = ''] of `\n${lines}`.matchAll(CELL)) {
    if (before === '\n') rows.push([]);
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
  }
  return rows;
}

/** Writes texts the way Excel and WPS paste them. */
export function writeTextBlock(rows: TextBlock): string {
  return rows.map((cells) => cells.map(quoteIfNeeded).join('\t')).join('\r\n');
}

function quoteIfNeeded(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
