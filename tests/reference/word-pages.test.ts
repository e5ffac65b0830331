import { execFileSync } from 'node:child_process';
import { describe } from 'vitest';
import { convertWithOffice } from '../formats/docx/office.ts';
import { skipWithout, skipWithReason } from '../tools.ts';
import { printed, writtenAs } from './printed.ts';
import { drawPages, expectSamePages } from './reference-pages.ts';

/** The office the pictures were drawn with: another sets lines and pages in its own way. Its fonts are always ours. */
const OFFICE = 'LibreOffice 7.4';

const drawing = sameOffice()
  ? skipWithout('soffice', 'pdftoppm')
  : skipWithReason(`the pictures of Word's pages were drawn with ${OFFICE}`);

function sameOffice(): boolean {
  try {
    return execFileSync('soffice', ['--version'], { encoding: 'utf8' }).startsWith(OFFICE);
  } catch {
    return true;
  }
}

describe('pages of the Word file look as they did', () => {
  for (const one of printed) {
    const name = `${one.name}-${one.layout}-word`;
    drawing(name, async () => {
      expectSamePages(
        drawPages(convertWithOffice(await writtenAs('docx', one), name, 'pdf')),
        name,
      );
    });
  }
});
