import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** The parts of a Word file, as text. */
export function readParts(docx: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(docx)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
}

/** The text of every paragraph of the body, tables included, read by an XML parser that refuses what is not XML. */
export function readParagraphs(docx: Uint8Array): string[] {
  const paragraphs: string[] = [];
  let text = '';
  let inText = false;
  parseXml(readParts(docx)['word/document.xml'] ?? '', (parser) => {
    parser.on('opentag', ({ name }) => {
      if (name === 'w:p') text = '';
      if (name === 'w:cr' || name === 'w:br') text += '\n';
      if (name === 'w:tab') text += '\t';
      inText = name === 'w:t';
    });
    parser.on('text', (piece) => {
      if (inText) text += piece;
    });
    parser.on('closetag', ({ name }) => {
      inText = false;
      if (name === 'w:p') paragraphs.push(text);
    });
  });
  return paragraphs;
}

/** Parses some XML and throws where it is none. */
export function parseXml(
  xml: string,
  listen: (parser: SaxesParser) => void = () => undefined,
): void {
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  listen(parser);
  parser.write(xml).close();
}
