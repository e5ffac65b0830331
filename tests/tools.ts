import { test } from 'vitest';
import { findProgram } from '../scripts/programs.mjs';
import { textsFolder } from './texts.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** Why the test was skipped; npm test counts and prints the reasons. */
    skipped?: string;
  }
}

/** What each tool is to a reader of the closing lines. */
const reasons = {
  soffice: 'LibreOffice (soffice) is not installed',
  localc: 'LibreOffice Calc (localc) is not installed',
  pdftoppm: 'poppler (pdftoppm) is not installed',
  pdftotext: 'poppler (pdftotext) is not installed',
  pdfinfo: 'poppler (pdfinfo) is not installed',
  pdffonts: 'poppler (pdffonts) is not installed',
  qpdf: 'qpdf is not installed',
  texts: 'NIANBAO_TEXTS names no folder of published reports',
} as const;

export type Need = keyof typeof reasons;

/** Whether a program is installed here, or the published reports are at hand. */
export function haveTool(name: Need): boolean {
  return name === 'texts' ? textsFolder !== undefined : findProgram(name) !== undefined;
}

/**
 * `test` where everything it needs is here; else the test is skipped, counted, and its reason printed:
 * `skipWithout('soffice')('LibreOffice opens the file', async () => { … })`.
 */
export function skipWithout(...needs: readonly Need[]) {
  const missing = needs.find((need) => !haveTool(need));
  return missing === undefined ? test : skipWithReason(reasons[missing]);
}

/** Skips a test; its reason is counted and printed. */
export function skipWithReason(reason: string) {
  return (name: string, ..._rest: readonly unknown[]) => {
    test(name, { skip: true, meta: { skipped: reason } }, () => {});
  };
}
