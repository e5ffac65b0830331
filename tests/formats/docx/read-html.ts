import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** A place of a table as a reader sees it: every place a cell covers shows its text, its spans only where it begins. */
export interface ReadPlace {
  text: string;
  spans?: [columns: number, rows: number];
}

/** A page that another program wrote, taken apart by an HTML parser. */
export function readHtml(html: string) {
  const page = parse(html);
  const all = (name: string) => elements(page).filter(({ tagName }) => tagName === name);
  return {
    headings: all('h1').map(textOf),
    paragraphs: all('p').map(textOf),
    tables: all('table').map(gridOf),
    anchors: all('a').flatMap((anchor) => attribute(anchor, 'name') ?? []),
    pictures: all('img').map((image) => attribute(image, 'alt')),
  };
}

function gridOf(table: Element): ReadPlace[][] {
  const grid: ReadPlace[][] = [];
  const rows = elements(table).filter(({ tagName }) => tagName === 'tr');
  for (const [row, element] of rows.entries()) {
    for (const cell of elements(element).filter(
      ({ tagName }) => tagName === 'td' || tagName === 'th',
    )) {
      const line = lineOf(grid, row);
      const column = [...line, undefined].indexOf(undefined);
      const [columns, down] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      const text = textOf(cell);
      for (let y = row; y < row + down; y += 1) {
        for (let x = column; x < column + columns; x += 1) lineOf(grid, y)[x] = { text };
      }
      line[column] = { text, spans: [columns, down] };
    }
  }
  return grid;
}

function lineOf(grid: ReadPlace[][], row: number): ReadPlace[] {
  grid[row] ??= [];
  return grid[row];
}

function spanOf(cell: Element, name: string): number {
  return Number(attribute(cell, name) ?? 1);
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

function elements(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => ('tagName' in child ? [child, ...elements(child)] : []));
}

/** The text without the line breaks the writing program puts between its tags. */
function textOf(node: Node): string {
  if ('value' in node) return node.value.replace(/[\n\t]/g, '');
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
