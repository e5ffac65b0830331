import { utils, write } from '@e965/xlsx';

/** A workbook of one sheet with these cells. */
export function workbook(rows: readonly (readonly (string | Date)[])[]): Uint8Array {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '词表');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
}
