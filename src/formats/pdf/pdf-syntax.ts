/** Entries of a dictionary by their key; those undefined are left out. */
export type PdfEntries = Readonly<Record<string, string | number | undefined>>;

const HEX = Array.from({ length: 0x10000 }, (_, code) =>
  code.toString(16).padStart(4, '0').toUpperCase(),
);

/** UTF-16 in hexadecimal digits, the big end first. */
export function utf16Hex(text: string): string {
  let digits = '';
  for (let index = 0; index < text.length; index += 1) digits += HEX[text.charCodeAt(index)];
  return digits;
}

/** A text string. In hexadecimal, because readers take a raw byte 0D for 0A and turn 不 into 上. */
export function pdfText(text: string): string {
  return `<FEFF${utf16Hex(text)}>`;
}

/** A number with as many decimals as a printer can show. */
export function pdfNumber(value: number): string {
  return String(Number(value.toFixed(3)));
}

/** A reference to an object. */
export function pdfRef(object: number): string {
  return `${object} 0 R`;
}

/** A dictionary. */
export function pdfDict(entries: PdfEntries): string {
  const present = Object.entries(entries).filter(([, value]) => value !== undefined);
  return `<<${present.map(entryOf).join('')}>>`;
}

/** What begins with a delimiter needs no space before it. */
function entryOf([key, value]: [string, string | number | undefined]): string {
  const text = String(value);
  return /^[/[<(]/.test(text) ? `/${key}${text}` : `/${key} ${text}`;
}

/** A glyph of a font as it stands in a string to be shown. */
export function glyphHex(glyph: number): string {
  return HEX[glyph] ?? '0000';
}

/** Millimetres as points, the unit of a page. */
export function toPoints(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

/** A date and time: 2026-01-05T12:00:00+08:00 as D:20260105120000+08'00'. */
export function pdfDate(iso: string): string {
  const time = iso.slice(0, 19).replace(/[-:T]/g, '');
  return `D:${time}${iso.slice(19).replace(':', "'")}'`;
}
