import type { FontScheme } from './font-schemes.ts';
import type { WordPage } from './page-geometry.ts';
import { type ParagraphStyle, paragraphStyles, writeFonts } from './styles.ts';

/**
 * The style sheet of the file (word/styles.xml). Letters and digits are in a language of letters, as Word has it by
 * default: as Chinese text LibreOffice breaks a number in two at the end of a line.
 */
export function writeStyles(fonts: FontScheme, page: WordPage): string {
  const written = Object.entries(paragraphStyles(fonts, page)).map(([id, style]) =>
    writeStyle(id, style),
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `<w:docDefaults><w:rPrDefault><w:rPr>${writeFonts(fonts.faces.fangsong, fonts.latin)}` +
    '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults>' +
    `${written.join('')}</w:styles>`
  );
}

function writeStyle(
  id: string,
  { name, basedOn = 'Normal', next, paragraph, run }: ParagraphStyle,
) {
  const root = id === 'Normal';
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"${root ? ' w:default="1"' : ''}>` +
    `<w:name w:val="${name}"/>` +
    (root ? '' : `<w:basedOn w:val="${basedOn}"/>`) +
    (next === undefined ? '' : `<w:next w:val="${next}"/>`) +
    `<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
  );
}
