import { Buffer } from 'node:buffer';
import { askTool } from '../read-pdf.ts';

/** A value as qpdf spells it in JSON: names begin with a slash, texts with `u:`, bytes with `b:`, references are `7 0 R`. */
export type PdfValue = null | boolean | number | string | PdfValue[] | { [key: string]: PdfValue };

export type PdfDict = { [key: string]: PdfValue };

interface JsonObject {
  value?: PdfValue;
  stream?: { dict: PdfDict; data: string };
}

/** The objects of a PDF as qpdf reads them, streams unpacked. */
export type PdfJson = { [key: string]: JsonObject };

/** A PDF as its objects, and what can be asked of them. */
export interface PdfFile {
  raw: Uint8Array;
  json: PdfJson;
  trailer: PdfDict;
  catalog: PdfDict;
  /** What a reference leads to; other values are themselves. */
  get(value: PdfValue | undefined): PdfValue | undefined;
  dict(value: PdfValue | undefined): PdfDict;
  list(value: PdfValue | undefined): PdfValue[];
  /** The unpacked bytes of a stream. */
  bytes(value: PdfValue | undefined): Uint8Array;
  isStream(value: PdfValue | undefined): boolean;
  pages: readonly { ref: string; dict: PdfDict }[];
}

/** The objects of a PDF by qpdf. */
export function readObjects(raw: Uint8Array): PdfJson {
  const args = ['--json=2', '--json-stream-data=inline', '--decode-level=generalized', 'FILE'];
  const { output } = askTool('qpdf', args, raw);
  return JSON.parse(output).qpdf[1];
}

/** Something that names a reference: `7 0 R`. */
export const REFERENCE = /^\d+ \d+ R$/;

export function openObjects(raw: Uint8Array, json: PdfJson): PdfFile {
  const objectOf = (value: PdfValue | undefined) =>
    typeof value === 'string' && REFERENCE.test(value) ? json[`obj:${value}`] : undefined;
  const get: PdfFile['get'] = (value) => {
    const object = objectOf(value);
    if (!object) return typeof value === 'string' && REFERENCE.test(value) ? undefined : value;
    return object.stream ? object.stream.dict : object.value;
  };
  const dict: PdfFile['dict'] = (value) => {
    const found = get(value);
    return typeof found === 'object' && found !== null && !Array.isArray(found) ? found : {};
  };
  const list: PdfFile['list'] = (value) => {
    const found = get(value);
    return Array.isArray(found) ? found : [];
  };
  const trailer = dict(json.trailer?.value);
  const catalog = dict(trailer['/Root']);
  return {
    raw,
    json,
    trailer,
    catalog,
    get,
    dict,
    list,
    bytes: (value) => new Uint8Array(Buffer.from(objectOf(value)?.stream?.data ?? '', 'base64')),
    isStream: (value) => objectOf(value)?.stream !== undefined,
    pages: list(dict(catalog['/Pages'])['/Kids']).map((ref) => ({
      ref: String(ref),
      dict: dict(ref),
    })),
  };
}

/** A text as it reads: without qpdf's mark before it. */
export function textOf(value: PdfValue | undefined): string | undefined {
  return typeof value === 'string' && value.startsWith('u:') ? value.slice(2) : undefined;
}

/** Says a fault where something does not hold. */
export type Require = (holds: boolean, fault: string) => void;

/** A rule of the standards in our own words. */
export type PdfRule = (file: PdfFile, require: Require) => void;
