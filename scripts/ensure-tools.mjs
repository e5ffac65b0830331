// @ts-check
import { installFromApt } from './apt.mjs';
import { findProgram, say } from './programs.mjs';
import { isStarted } from './root.mjs';

/** The programs that prove the product's files from outside, and Debian's package of each. */
export const TOOLS = {
  soffice: 'libreoffice-writer',
  localc: 'libreoffice-calc',
  pdftoppm: 'poppler-utils',
  pdftotext: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdffonts: 'poppler-utils',
  qpdf: 'qpdf',
};

/** Installs what is missing where apt can, and says in one line what is missing still. */
export function ensureTools() {
  installFromApt([...new Set(missingTools().map(([, debianPackage]) => debianPackage))]);
  const missing = missingTools().map(([tool]) => tool);
  if (missing.length > 0) {
    say(
      `缺少 ${missing.join('、')}，有关测试将跳过。 Tests that need ${missing.join(', ')} are skipped.`,
    );
  }
}

function missingTools() {
  return Object.entries(TOOLS).filter(([tool]) => !findProgram(tool));
}

if (isStarted(import.meta.url)) ensureTools();
