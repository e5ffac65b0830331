import type { DocCell, TableBlock } from '#document/tree.ts';
import { escapeHtml, inlineHtml } from './escape-html.ts';
import { sharesOf } from './table.ts';
import { scopeOf, spanAttributes } from './table-cell.ts';

const border = 'border:1px solid #000000';

/**
 * A table whose borders are said three times: by the table's own attribute, by its style and by that of every cell.
 * An editor keeps at least one of them.
 */
export function writeClipboardTable({ title, widths, rows }: TableBlock): string {
  const shares = sharesOf(widths);
  return [
    `<table border="1" cellspacing="0" cellpadding="4" width="100%" aria-label="${escapeHtml(title)}"` +
      ` style="width:100%;border-collapse:collapse;${border}">`,
    '<tbody>',
    ...rows.map(({ cells }) => `<tr>${cells.map((cell) => writeCell(cell, shares)).join('')}</tr>`),
    '</tbody>',
    '</table>',
  ].join('\n');
}

function writeCell(cell: DocCell, shares: readonly number[]): string {
  const { column, colSpan, align, text } = cell;
  const scope = scopeOf(cell);
  const tag = scope ? 'th' : 'td';
  const share = shares.slice(column, column + colSpan).reduce((sum, one) => sum + one, 0);
  const width = `${Math.round(share * 100) / 100}%`;
  const attributes = [
    ...(scope ? [`scope="${scope === 'rowgroup' ? 'col' : scope}"`] : []),
    spanAttributes(cell),
    `width="${width}" align="${align}" valign="middle"`,
    `style="${border};padding:4px;width:${width};text-align:${align};vertical-align:middle;font-weight:normal"`,
  ].filter((attribute) => attribute !== '');
  return `<${[tag, ...attributes].join(' ')}>${inlineHtml(text)}</${tag}>`;
}
