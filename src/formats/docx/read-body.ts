import type { SourcePlace } from '#domain/imported-report.ts';
import type { Gathering } from '../gather-blocks.ts';
import { tableBuilder } from '../table-builder.ts';
import type { XmlElement, XmlHandlers } from '../xml/read-xml.ts';
import { outlineLevel, type StyleLevels } from './read-outline.ts';

/** What is not part of the text as it stands: deleted, moved away, field codes, the second copy of a drawing. */
const SKIPPED = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'pict']);

/**
 * Reads `word/document.xml` into blocks. Insertions count as text, hidden runs do not. `onParagraph` hears where each
 * paragraph stands as it ends; `levels` are those of the styles.
 */
export function bodyHandlers(
  gathering: Gathering,
  onParagraph: (place: SourcePlace) => void,
  levels: StyleLevels,
): XmlHandlers {
  const builder = tableBuilder(gathering);
  /** Texts of the paragraphs that are open: a text box stands within a paragraph. */
  const texts: string[] = [];
  let skipped = 0;
  let paragraphs = 0;
  let hidden = false;
  let isText = false;
  let cell: { colSpan: number; continued: boolean } | undefined;
  let rowIsOpen = false;
  let before = 0;
  let heading: number | undefined;

  const append = (text: string) => {
    const last = texts.length - 1;
    if (last >= 0 && skipped === 0 && !hidden) texts[last] += text;
  };
  /** The properties of a cell come before its text; only then is it known what it spans. */
  const begin = () => {
    if (!rowIsOpen) builder.openRow(before);
    rowIsOpen = true;
    if (cell) builder.openCell({ ...cell, rowSpan: 1 });
    cell = undefined;
  };

  const opens = handlers<(attributes: XmlElement['attributes']) => void>({
    tbl: () => builder.openTable(),
    tr: () => {
      rowIsOpen = false;
      before = 0;
    },
    gridBefore: ({ val }) => {
      before = count(val);
    },
    tc: () => {
      cell = { colSpan: 1, continued: false };
    },
    gridSpan: ({ val }) => {
      if (cell) cell.colSpan = count(val);
    },
    vMerge: ({ val }) => {
      if (cell) cell.continued = val !== 'restart';
    },
    p: () => {
      if (builder.isInTable()) begin();
      if (texts.length === 0 && !builder.isInTable()) paragraphs += 1;
      texts.push('');
      heading = undefined;
    },
    pStyle: ({ val }) => {
      heading = levels.get(val ?? '');
    },
    outlineLvl: ({ val }) => {
      const level = outlineLevel(val);
      heading = level >= 1 && level <= 9 ? level : undefined;
    },
    r: () => {
      hidden = false;
    },
    vanish: ({ val }) => {
      hidden = val !== '0' && val !== 'false';
    },
    t: () => {
      isText = true;
    },
    tab: () => append('\t'),
    br: () => append('\n'),
    cr: () => append('\n'),
    noBreakHyphen: () => append('-'),
  });
  const closes = handlers<() => void>({
    t: () => {
      isText = false;
    },
    r: () => {
      hidden = false;
    },
    p: () => onParagraph(builder.paragraph(texts.pop() ?? '', { paragraph: paragraphs }, heading)),
    tc: () => {
      if (cell) begin();
      builder.closeCell();
    },
    tbl: () => builder.closeTable(),
  });
  return {
    open: ({ name, attributes }) => {
      if (skipped > 0 || SKIPPED.has(name)) skipped += 1;
      else opens.get(name)?.(attributes);
    },
    close: (name) => {
      if (skipped > 0) skipped -= 1;
      else closes.get(name)?.();
    },
    text: (text) => {
      if (isText) append(text);
    },
  };
}

/** By the names of elements; a name such as `constructor` has none. */
function handlers<Handler>(table: Record<string, Handler>): ReadonlyMap<string, Handler> {
  return new Map(Object.entries(table));
}

function count(value: string | undefined): number {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? number : 1;
}
