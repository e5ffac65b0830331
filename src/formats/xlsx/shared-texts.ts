import { LIMITS, refuseSource } from '../source-limits.ts';
import { xmlReader } from '../xml/read-xml.ts';
import type { ZipPackage } from '../zip/read-zip.ts';

/** The texts that cells of a workbook share. Readings that stand beside characters are no part of them. */
export function readSharedTexts(zip: ZipPackage): string[] {
  const texts: string[] = [];
  let text = '';
  let characters = 0;
  let isText = false;
  let aside = 0;
  const reader = xmlReader({
    open: ({ name }) => {
      if (name === 'si') text = '';
      if (name === 'rPh') aside += 1;
      isText = name === 't' && aside === 0;
    },
    close: (name) => {
      if (name === 'si') texts.push(text);
      if (name === 'rPh') aside -= 1;
      isText = false;
    },
    text: (part) => {
      if (!isText) return;
      text += part;
      characters += part.length;
      if (characters > LIMITS.characters) {
        refuseSource('intake.tooMuchText', { limit: LIMITS.characters / 10_000 });
      }
    },
  });
  zip.read('xl/sharedStrings.xml', reader.write);
  return texts;
}
