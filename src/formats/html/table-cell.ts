import type { DocCell } from '#document/tree.ts';
import { inlineHtml } from './escape-html.ts';
import type { HeadedCell } from './table-headers.ts';

/** What a cell is a heading for; one that is for nothing is no heading. A spanning one is for all it spans. */
const scopes: Readonly<Record<DocCell['role'], 'col' | 'row' | 'rowgroup' | undefined>> = {
  caption: 'rowgroup',
  columnHead: 'col',
  rowHead: 'row',
  corner: 'col',
  figure: undefined,
  text: undefined,
};

/** Whether a cell is a heading: a corner is one for the labels below it, but not as a note or empty. */
export function scopeOf({ role, note, text }: DocCell): 'col' | 'row' | 'rowgroup' | undefined {
  return role === 'corner' && (note || text === '') ? undefined : scopes[role];
}

/** A cell that names its headings, for in a head of several levels a reader could not tell them from the place alone. */
export function writeCell(
  { cell, headings }: HeadedCell,
  ids: ReadonlyMap<DocCell, string>,
): string {
  const scope = scopeOf(cell);
  const tag = scope ? 'th' : 'td';
  const attributes = [
    scope ? `id="${ids.get(cell)}" scope="${scope}"` : '',
    headings.length > 0 ? `headers="${headings.map((head) => ids.get(head)).join(' ')}"` : '',
    spanAttributes(cell),
    classAttribute(cell),
  ].filter((attribute) => attribute !== '');
  return `<${[tag, ...attributes].join(' ')}>${inlineHtml(cell.text)}</${tag}>`;
}

/** How many columns and rows the cell takes, where more than one. */
export function spanAttributes({ colSpan, rowSpan }: DocCell): string {
  return [
    ...(colSpan > 1 ? [`colspan="${colSpan}"`] : []),
    ...(rowSpan > 1 ? [`rowspan="${rowSpan}"`] : []),
  ].join(' ');
}

function classAttribute({ align, vertical, note }: DocCell): string {
  const names = [
    ...(align === 'center' ? [] : [align]),
    ...(vertical ? ['vertical'] : []),
    ...(note ? ['note'] : []),
  ];
  return names.length > 0 ? `class="${names.join(' ')}"` : '';
}
