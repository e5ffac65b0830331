import type { FontTables } from './sfnt.ts';

const POSTSCRIPT_NAME = 6;
const WINDOWS = 3;

/** The PostScript name of a font; undefined when its name table has none. */
export function readPostScriptName(view: DataView, tables: FontTables): string | undefined {
  const table = tables.get('name');
  if (!table) return undefined;
  const count = view.getUint16(table.offset + 2);
  const strings = table.offset + view.getUint16(table.offset + 4);
  for (let index = 0; index < count; index += 1) {
    const record = table.offset + 6 + index * 12;
    if (view.getUint16(record) !== WINDOWS) continue;
    if (view.getUint16(record + 6) !== POSTSCRIPT_NAME) continue;
    const start = strings + view.getUint16(record + 10);
    return utf16(view, start, view.getUint16(record + 8));
  }
  return undefined;
}

function utf16(view: DataView, start: number, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += 2) {
    text += String.fromCharCode(view.getUint16(start + at));
  }
  return text;
}
