import type { jsPDF } from 'jspdf';
import type { PdfFacts } from './container.ts';
import { pdfDate } from './pdf-syntax.ts';

/** Hands a jsPDF document what its file says of itself. */
export function setJsPdfFacts(doc: jsPDF, facts: PdfFacts, xmp: string): void {
  setVersion(doc);
  doc.setFileId(facts.id);
  doc.setCreationDate(pdfDate(facts.created));
  doc.setLanguage(facts.language);
  doc.viewerPreferences({ DisplayDocTitle: true });
  const { title, author, subject = '', creator } = facts;
  const info = Object.entries({ title, author, subject, creator }).filter(
    ([, text]) => text !== '' && isSafe(text),
  );
  doc.setDocumentProperties(Object.fromEntries(info));
  doc.addMetadata(xmp, true);
}

/**
 * jsPDF writes these texts with raw bytes, and a reader takes a byte 0D for 0A: 不 becomes 上.
 * A text with such a byte stands in the XMP alone.
 */
function isSafe(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if ((code & 0xff) === 0x0d || code >> 8 === 0x0d) return false;
  }
  return true;
}

/** PDF 1.7, which archives ask for; jsPDF has no published way to it. */
function setVersion(doc: object): void {
  const hidden: unknown = '__private__' in doc ? doc.__private__ : undefined;
  if (!isVersioned(hidden)) throw new Error('This jsPDF cannot set the version of the file.');
  hidden.setPdfVersion('1.7');
}

function isVersioned(hidden: unknown): hidden is { setPdfVersion(version: string): void } {
  return typeof hidden === 'object' && hidden !== null && 'setPdfVersion' in hidden;
}
