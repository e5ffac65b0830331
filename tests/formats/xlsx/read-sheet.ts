import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A cell of a sheet as the file has it. */
export interface SheetCell {
  text: string;
  type: string;
  formula?: string;
  style: number;
}

/** The parts of a workbook by path, as text. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]),
  );
}

/** The cells of a sheet by their reference, read by an XML parser. */
export function cellsOf(bytes: Uint8Array, sheet: number): Record<string, SheetCell> {
  const cells: Record<string, SheetCell> = {};
  let cell: SheetCell | undefined;
  let element = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    element = name;
    if (name !== 'c') return;
    cell = { text: '', type: attributes.t ?? 'n', style: Number(attributes.s) };
    cells[attributes.r ?? ''] = cell;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'c') cell = undefined;
  });
  parser.on('text', (text) => {
    if (!cell) return;
    if (element === 'f') cell.formula = text;
    else cell.text += text;
  });
  parser.write(partsOf(bytes)[`xl/worksheets/sheet${sheet}.xml`] ?? '').close();
  return cells;
}
