import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { gatherBlocks } from '../gather-blocks.ts';
import { LIMITS, refuseSource } from '../source-limits.ts';
import type { SourceDocument } from '../source-tree.ts';
import { refuseBombs } from './read-guard.ts';
import { readWords } from './read-page.ts';
import { pageGatherer } from './read-page-blocks.ts';
import { readRuledTables } from './read-ruled-tables.ts';
import { readRulings } from './read-rulings.ts';

/** Reads a PDF that holds text: tables by their ruled lines, the rest by lines. A picture of a page has no text. */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  refuseBombs(bytes);
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // The library's own worker runs here: this is no page's thread, and nothing is fetched.
  const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(globalThis, { pdfjsWorker: worker });
  const task = library.getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    return await readPages(document, library.OPS);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') refuseSource('intake.locked');
    throw error;
  } finally {
    await task.destroy();
  }
}

/** Time, in milliseconds, that a document may take; beyond it is no report. */
const LONGEST = 4000;

async function readPages(
  document: PDFDocumentProxy,
  ops: Readonly<Record<string, number>>,
): Promise<SourceDocument> {
  const count = document.numPages;
  if (count > LIMITS.pages) refuseSource('intake.tooManyPages', { count, limit: LIMITS.pages });
  const started = Date.now();
  const gathering = gatherBlocks();
  const pages = pageGatherer(gathering);
  let characters = 0;
  for (let number = 1; number <= count; number += 1) {
    if (Date.now() - started > LONGEST) refuseSource('intake.tooSlow', { count });
    const page = await document.getPage(number);
    const words = await readWords(page);
    characters += words.reduce((sum, { text }) => sum + text.length, 0);
    const tables = readRuledTables(words, await readRulings(page, ops));
    pages.add({ number, words, tables, height: page.getViewport({ scale: 1 }).height });
    page.cleanup();
  }
  pages.end();
  if (characters < count * 10) refuseSource('intake.scanned');
  return { blocks: gathering.blocks };
}
