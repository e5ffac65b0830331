import { escapeXml } from '../xml-text.ts';
import type { FontScheme } from './font-schemes.ts';
import type { WordPage } from './page-geometry.ts';
import { tableLead } from './table-lead.ts';

/** Ids of the paragraph styles; Word's own where it has one, so that its panes and other programs know them. */
export type StyleId =
  | 'Normal'
  | 'Title'
  | 'DraftMark'
  | 'Heading1'
  | 'Heading2'
  | 'BodyTextFirstIndent'
  | 'Signature'
  | 'AttachmentLabel'
  | 'AttachmentTitle'
  | 'TableText'
  | 'DenseTableText'
  | 'VerticalTableText'
  | 'Figure'
  | 'Caption'
  | 'Footer';

export interface ParagraphStyle {
  name: string;
  basedOn?: StyleId;
  next?: StyleId;
  paragraph: string;
  run: string;
}

/** Points between the lines of the title, for each point of its size: 36 for 22. */
const titleLead = 36 / 22;

const size = (points: number) => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
/** Lines of a fixed height in points, with space around the paragraph in twips. */
const exactly = (points: number, { before, after }: { before?: number; after?: number } = {}) =>
  `<w:spacing${before ? ` w:before="${before}"` : ''}${after ? ` w:after="${after}"` : ''}` +
  ` w:line="${points * 20}" w:lineRule="exact"/>`;
/**
 * Marks may hang over the end of a line, as Word does unasked. LibreOffice takes the word for its contrary, which is
 * well: where a mark hangs at the end of a paragraph it leaves an empty line below.
 */
const hanging = '<w:overflowPunct/>';
/** Without the narrowing of the body text. */
const wide = '<w:spacing w:val="0"/>';

/**
 * 公文格式 by GB/T 9704-2012 as paragraph styles. Written as XML, for the library has no words for `snapToGrid` and
 * `autoSpaceDE`; the order of elements within a style is that of the schema.
 */
export function paragraphStyles(
  { faces, latin }: FontScheme,
  { style, characterSpacing, characterWidth, linePitch, ...page }: WordPage,
): Readonly<Record<StyleId, ParagraphStyle>> {
  const song = style.boldSong;
  const heading = song ? `${writeFonts(faces.songti)}<w:b/><w:bCs/>` : writeFonts(faces.heiti);
  const bold = song ? '<w:b/><w:bCs/>' : '';
  const body = song ? writeFonts(faces.songti) : writeFonts(faces.fangsong, latin);
  const twoCharacters = `<w:ind w:firstLineChars="200" w:firstLine="${2 * characterWidth}"/>`;
  const titlePitch = Math.round((page.titleSize / 20) * titleLead);
  /** Two lines of the title and the space after them fill four lines of the page. */
  const afterTitle = Math.max(0, 4 * linePitch - 2 * titlePitch * 20);
  const points = (twips: number) => twips / 20;
  const { few, many } = style.wordTables;
  return {
    Normal: {
      name: 'Normal',
      paragraph: `<w:widowControl w:val="0"/>${hanging}<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:jc w:val="both"/>`,
      run: `${body}<w:spacing w:val="${characterSpacing}"/>${size(points(page.bodySize))}`,
    },
    Title: {
      name: 'Title',
      next: 'BodyTextFirstIndent',
      paragraph: `<w:keepNext/><w:snapToGrid w:val="0"/>${exactly(titlePitch, { after: afterTitle })}<w:jc w:val="center"/>`,
      run: `${writeFonts(song ? faces.songti : faces.biaosong)}${bold}${wide}${size(points(page.titleSize))}`,
    },
    DraftMark: {
      name: '文稿标记',
      next: 'BodyTextFirstIndent',
      paragraph: `<w:keepNext/><w:snapToGrid w:val="0"/>${exactly(Math.round(linePitch / 20), { after: linePitch })}<w:jc w:val="center"/>`,
      run: `${writeFonts(faces.kaiti)}${wide}`,
    },
    Heading1: {
      name: 'heading 1',
      next: 'BodyTextFirstIndent',
      paragraph: `<w:keepNext/>${twoCharacters}<w:outlineLvl w:val="0"/>`,
      run: heading,
    },
    Heading2: {
      name: 'heading 2',
      next: 'BodyTextFirstIndent',
      paragraph: `<w:keepNext/>${twoCharacters}<w:outlineLvl w:val="1"/>`,
      run: song ? body : writeFonts(faces.kaiti, latin),
    },
    BodyTextFirstIndent: { name: 'Body Text First Indent', paragraph: twoCharacters, run: '' },
    Signature: { name: 'Signature', paragraph: '<w:jc w:val="right"/>', run: '' },
    AttachmentLabel: {
      name: '附件标识',
      next: 'AttachmentTitle',
      paragraph: '<w:keepNext/><w:pageBreakBefore/><w:outlineLvl w:val="0"/>',
      run: heading,
    },
    AttachmentTitle: {
      name: '附件标题',
      basedOn: 'Title',
      next: 'BodyTextFirstIndent',
      paragraph: `<w:spacing w:before="${linePitch}"/>`,
      run: '',
    },
    TableText: {
      name: '表格文字',
      paragraph: `<w:snapToGrid w:val="0"/>${exactly(tableLead(few))}<w:jc w:val="center"/>`,
      run: `${writeFonts(faces.songti)}${wide}${size(few)}`,
    },
    DenseTableText: {
      name: '表格小字',
      basedOn: 'TableText',
      paragraph: exactly(tableLead(many)),
      run: size(many),
    },
    VerticalTableText: {
      name: '表格竖排文字',
      basedOn: 'DenseTableText',
      paragraph: '<w:kinsoku w:val="0"/>',
      run: '',
    },
    Figure: {
      name: '插图',
      next: 'Caption',
      paragraph: '<w:keepNext/><w:snapToGrid w:val="0"/><w:jc w:val="center"/>',
      run: '',
    },
    Caption: {
      name: 'caption',
      paragraph: '<w:jc w:val="center"/>',
      run: `${writeFonts(faces.kaiti, latin)}${size(points(page.bodySize) - 2)}`,
    },
    Footer: {
      name: 'footer',
      paragraph: `<w:snapToGrid w:val="0"/>${exactly(18)}`,
      run: `${writeFonts(faces.songti)}${wide}${size(points(page.pageNumberSize))}`,
    },
  };
}

/** The font of Chinese text and that of letters and digits, the same where only one is named. */
export function writeFonts(chinese: string, latin = chinese): string {
  const [eastAsia, letters] = [escapeXml(chinese), escapeXml(latin)];
  return (
    `<w:rFonts w:ascii="${letters}" w:hAnsi="${letters}" w:eastAsia="${eastAsia}" w:cs="${letters}"` +
    ' w:hint="eastAsia"/>'
  );
}
