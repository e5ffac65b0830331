import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ReportDocument } from '#document/tree.ts';
import { writeCoreProperties } from '../core-properties.ts';
import type { DocxContext } from './context.ts';
import { embed } from './custom-xml.ts';
import { writeStyles } from './write-styles.ts';

interface Finish {
  document: ReportDocument;
  context: Pick<DocxContext, 'fonts' | 'page' | 'tables'>;
  embedded?: string;
}

/** Completes what the library has written with what it has no words for, and makes it the same every time. */
export function finishPackage(
  written: Uint8Array,
  { document, context: { fonts, page, tables }, embedded }: Finish,
): Uint8Array {
  const files = unzipSync(written);
  const textOf = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const body = tables.putInto(textOf('word/document.xml'));
  const parts: Record<string, string> = {
    'word/document.xml': renumber(renumber(body, bookmarkNumber), drawingNumber),
    'word/styles.xml': writeStyles(fonts, page),
    'docProps/core.xml': writeCoreProperties(document),
    ...(embedded !== undefined && embed(embedded, textOf)),
  };
  for (const [path, text] of Object.entries(parts)) files[path] = strToU8(text);
  return zipSync(files, { mtime: earliestZipTime(), level: 9 });
}

const bookmarkNumber = /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)/g;
const drawingNumber = /(<wp:docPr\b[^>]*?\bid=")(\d+)/g;

/** The library numbers on from one document to the next; here each begins with 1. */
function renumber(body: string, number: RegExp): string {
  const numbers = new Map<string, number>();
  return body.replace(number, (_all, before: string, old: string) => {
    const one = numbers.get(old) ?? numbers.size + 1;
    numbers.set(old, one);
    return `${before}${one}`;
  });
}

/** All parts carry the same time, or every writing would give other bytes. A zip file tells it by the local clock. */
function earliestZipTime(): Date {
  return new Date(1980, 0, 1);
}
