import { Buffer } from 'node:buffer';
import type { PdfDict, PdfJson, PdfValue } from './pdf-file.ts';

/** Parts of a PDF that a test can spoil. */
export interface Parts {
  catalog: PdfDict;
  page: PdfDict;
  info: PdfDict;
  font: PdfDict;
  descendant: PdfDict;
  descriptor: PdfDict;
  /** The one that all others stand under. */
  bookmark: PdfDict;
  /** The first structure element of a kind. */
  element(type: string): PdfDict;
  content(change: (text: string) => string): void;
  xmp(change: (text: string) => string): void;
}

/** Finds them; what is changed in them is changed in the file. */
export function partsOf(json: PdfJson): Parts {
  const object = (ref: PdfValue | undefined) => json[`obj:${String(ref)}`] ?? {};
  const at = (ref: PdfValue | undefined) => (object(ref).value ?? {}) as PdfDict;
  const trailer = (json.trailer?.value ?? {}) as PdfDict;
  const catalog = at(trailer['/Root']);
  const first = (list: PdfValue | undefined) => (Array.isArray(list) ? list[0] : undefined);
  const page = at(first(at(catalog['/Pages'])['/Kids']));
  const fonts = at(page['/Resources'])['/Font'] as PdfDict;
  const font = at(Object.values(fonts).at(-1));
  const descendant = at(first(font['/DescendantFonts']));
  const edit = (ref: PdfValue | undefined) => (change: (text: string) => string) => {
    const { stream } = object(ref);
    if (!stream) throw new Error('No stream');
    const text = Buffer.from(stream.data, 'base64').toString('latin1');
    stream.data = Buffer.from(change(text), 'latin1').toString('base64');
  };
  return {
    catalog,
    page,
    font,
    descendant,
    info: at(trailer['/Info']),
    descriptor: at(descendant['/FontDescriptor']),
    bookmark: at(at(catalog['/Outlines'])['/First']),
    element: (type) => {
      const found = Object.values(json).find(({ value }) => {
        const dict = value as PdfDict | undefined;
        return dict?.['/S'] === type && '/P' in dict;
      });
      return (found?.value ?? {}) as PdfDict;
    },
    content: edit(page['/Contents']),
    xmp: edit(catalog['/Metadata']),
  };
}
