import { type TokenHandler, Tokenizer, TokenizerMode } from 'parse5';
import { gatherBlocks } from '../gather-blocks.ts';
import type { SourceDocument } from '../source-tree.ts';
import { tableBuilder } from '../table-builder.ts';

type Tag = Parameters<TokenHandler['onStartTag']>[0];

/** Tags that end a line of text. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body br center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 ' +
    'h6 header hr li main nav ol option p pre section select ucapcontent ul'
  ).split(' '),
);
const TABLES = new Set(['table', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'caption']);
/** Tags whose content is no text of the page. */
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'svg', 'object']);
const RAW = new Set(['script', 'style', 'noscript', 'iframe', 'xmp', 'noembed', 'noframes']);

/**
 * Reads a web page by its paragraphs and tables, tag by tag: nothing is built up, run or fetched. Tags may be missing,
 * crossed or nested without end.
 */
export function readHtml(html: string): SourceDocument {
  const gathering = gatherBlocks();
  const builder = tableBuilder(gathering);
  let text = '';
  let linked = true;
  let links = 0;
  let unseen = 0;
  let title = '';
  let isTitle = false;
  let paragraphs = 0;
  let heading: number | undefined;
  /** In a heading on the line of its text: our pages print （一）…。 so. */
  let runIn = false;

  const endLine = () => {
    const line = text.replace(/[ \t\r\n\f]+/g, ' ').trim();
    const isLink = linked && line !== '';
    text = '';
    linked = true;
    if (line === '') return;
    paragraphs += 1;
    builder.paragraph(line, { paragraph: paragraphs }, heading);
    const last = gathering.blocks.at(-1);
    if (isLink && last?.kind === 'paragraph' && !builder.isInTable()) last.aside = true;
  };
  const append = (characters: string) => {
    if (isTitle) title += characters;
    else if (unseen === 0) {
      text += characters;
      if (links === 0 && characters.trim() !== '') linked = false;
    }
  };
  const start = (tag: Tag) => {
    const { tagName: name, selfClosing } = tag;
    if (name === 'title') isTitle = title === '';
    if (name === 'a' && !isWithin(tag)) links = 1;
    if (UNSEEN.has(name) && !selfClosing) unseen += 1;
    if (unseen > 0 || runIn || !(BLOCKS.has(name) || TABLES.has(name))) return;
    endLine();
    runIn = name === 'div' && attributeOf(tag, 'class') === 'run-in';
    heading = headingLevel(name);
    if (name === 'table') builder.openTable();
    if (name === 'tr') builder.openRow();
    if (name === 'td' || name === 'th') {
      builder.openCell({ colSpan: spanOf(tag, 'colspan'), rowSpan: spanOf(tag, 'rowspan') });
    }
  };
  const end = ({ tagName: name }: Tag) => {
    if (name === 'title') isTitle = false;
    if (name === 'a') links = 0;
    if (UNSEEN.has(name)) unseen = Math.max(0, unseen - 1);
    if (name === 'div') runIn = false;
    if (unseen > 0 || runIn || !(BLOCKS.has(name) || TABLES.has(name))) return;
    endLine();
    heading = undefined;
    if (name === 'td' || name === 'th') builder.closeCell();
    if (name === 'table') builder.closeTable();
  };

  tokenize(html, { start, end, append });
  endLine();
  while (builder.isInTable()) builder.closeTable();
  const named = title.replace(/\s+/g, ' ').trim();
  return { blocks: gathering.blocks, ...(named !== '' && { title: named }) };
}

interface PageHandlers {
  start(tag: Tag): void;
  end(tag: Tag): void;
  append(characters: string): void;
}

function tokenize(html: string, { start, end, append }: PageHandlers): void {
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag: (tag) => {
        start(tag);
        // Inside these a `<` begins no tag, until they end.
        if (tag.tagName === 'script') tokenizer.state = TokenizerMode.SCRIPT_DATA;
        else if (RAW.has(tag.tagName)) tokenizer.state = TokenizerMode.RAWTEXT;
        else if (tag.tagName === 'title' || tag.tagName === 'textarea') {
          tokenizer.state = TokenizerMode.RCDATA;
        }
      },
      onEndTag: end,
      onCharacter: ({ chars }) => append(chars),
      onWhitespaceCharacter: ({ chars }) => append(chars),
      onNullCharacter: () => {},
      onComment: () => {},
      onDoctype: () => {},
      onEof: () => {},
    },
  );
  tokenizer.write(html, true);
}

/** The level of h1 to h6. */
function headingLevel(name: string): number | undefined {
  return /^h[1-6]$/.test(name) ? Number(name[1]) : undefined;
}

/** Whether a link leads to a place of the same page. */
function isWithin(tag: Tag): boolean {
  return /^#./.test(attributeOf(tag, 'href') ?? '');
}

function attributeOf({ attrs }: Tag, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

function spanOf(tag: Tag, name: string): number {
  const span = Number(attributeOf(tag, name));
  return Number.isInteger(span) && span > 0 ? span : 1;
}
