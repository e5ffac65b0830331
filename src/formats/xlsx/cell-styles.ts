import { escapeXml } from '../xml-text.ts';

/** How a cell looks. */
export interface CellStyle {
  font: keyof typeof fonts;
  align: 'left' | 'center' | 'right';
  border?: true;
  vertical?: true;
  /** Number format; text and blank cells have none. */
  format?: string;
  /** Text that a spreadsheet would take for something else when it is typed again. */
  quoted?: true;
}

const fonts = {
  body: { name: '宋体', size: 10 },
  note: { name: '楷体', size: 10 },
  title: { name: '黑体', size: 16 },
  subtitle: { name: '黑体', size: 12 },
};

/** A workbook's styles, numbered as they are first asked for. */
export interface StyleBook {
  numberOf(style: CellStyle): number;
  /** The part of the package that lists them. */
  write(): string;
}

/** Begins a book of styles with the plain one that every workbook has. */
export function createStyleBook(): StyleBook {
  const numbers = new Map<string, number>();
  const formats = new Map<string, number>();
  const formatNumber = (format: string): number => {
    const known = formats.get(format) ?? FIRST_OWN_FORMAT + formats.size;
    formats.set(format, known);
    return known;
  };
  const numberOf = (style: CellStyle): number => {
    const xml = writeStyle(style, style.format === undefined ? 0 : formatNumber(style.format));
    const known = numbers.get(xml) ?? numbers.size;
    numbers.set(xml, known);
    return known;
  };
  numberOf({ font: 'body', align: 'left' });
  return { numberOf, write: () => writeStyles(formats, [...numbers.keys()]) };
}

/** Below are the formats every spreadsheet program has built in. */
const FIRST_OWN_FORMAT = 164;

function writeStyle({ font, align, border, vertical, quoted }: CellStyle, format: number): string {
  const fontNumber = Object.keys(fonts).indexOf(font);
  const flags = `${quoted ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"`;
  return (
    `<xf numFmtId="${format}" fontId="${fontNumber}" fillId="0" borderId="${border ? 1 : 0}" xfId="0"${flags}>` +
    `<alignment horizontal="${align}" vertical="center"${vertical ? ' textRotation="255"' : ''} wrapText="1"/></xf>`
  );
}

const line = (side: string) => `<${side} style="thin"><color auto="1"/></${side}>`;

function writeStyles(formats: ReadonlyMap<string, number>, styles: readonly string[]): string {
  const formatList = [...formats].map(
    ([code, number]) => `<numFmt numFmtId="${number}" formatCode="${escapeXml(code)}"/>`,
  );
  const fontList = Object.values(fonts).map(
    ({ name, size }) => `<font><sz val="${size}"/><name val="${name}"/><charset val="134"/></font>`,
  );
  const list = (name: string, entries: readonly string[]) =>
    entries.length > 0 ? `<${name} count="${entries.length}">${entries.join('')}</${name}>` : '';
  return [
    list('numFmts', formatList),
    list('fonts', fontList),
    list(
      'fills',
      ['none', 'gray125'].map((fill) => `<fill><patternFill patternType="${fill}"/></fill>`),
    ),
    list('borders', [
      '<border><left/><right/><top/><bottom/><diagonal/></border>',
      `<border>${['left', 'right', 'top', 'bottom'].map(line).join('')}<diagonal/></border>`,
    ]),
    list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    list('cellXfs', styles),
    list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
  ].join('');
}
