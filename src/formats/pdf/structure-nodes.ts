import type { Origin, PlacedPicture, PlacedText } from '#document/page.ts';
import type { DocCell, TableBlock } from '#document/tree.ts';
import type { StructureNode } from './structure.ts';

/** The element of a placed thing; undefined for what is not content. */
export type NodeFinder = (item: PlacedText | PlacedPicture) => StructureNode | undefined;

/** Elements are made as their first content is met, a table's all at once, blank cells included. */
export function nodeFinder(root: StructureNode, tables: readonly TableBlock[]): NodeFinder {
  const nodes = new Map<string, StructureNode>();
  const once = (key: string, make: () => StructureNode): StructureNode => {
    const node = nodes.get(key) ?? make();
    nodes.set(key, node);
    return node;
  };
  const cellNode = (origin: Origin): StructureNode | undefined => {
    if (!nodes.has(origin.block)) {
      const table = tables.find(({ id }) => id === origin.block);
      if (table) nodes.set(origin.block, addTable(root, table, nodes));
    }
    return nodes.get(cellKey(origin.block, origin.row ?? 0, origin.column ?? 0));
  };
  return (item) => {
    const { origin } = item;
    if (origin.repeated || origin.kind === 'pageNumber') return undefined;
    if (item.kind === 'picture')
      return once(`${origin.block}/figure`, () => figureNode(root, item));
    if (origin.kind === 'table') return cellNode(origin);
    return once(origin.block, () => addNode(root, TYPES[origin.kind] ?? 'P'));
  };
}

const TYPES: Partial<Record<Origin['kind'], StructureNode['type']>> = {
  title: 'H1',
  heading: 'H2',
};

function addNode(parent: StructureNode, type: StructureNode['type']): StructureNode {
  const node: StructureNode = { type, parent, kids: [], text: '' };
  parent.kids.push(node);
  return node;
}

function figureNode(root: StructureNode, picture: PlacedPicture): StructureNode {
  const { alt, x, y, width, height } = picture;
  return Object.assign(addNode(root, 'Figure'), { figure: { alt, x, y, width, height } });
}

function addTable(
  root: StructureNode,
  table: TableBlock,
  nodes: Map<string, StructureNode>,
): StructureNode {
  const node = Object.assign(addNode(root, 'Table'), { summary: table.title });
  table.rows.forEach(({ cells }, row) => {
    const rowNode = addNode(node, 'TR');
    for (const cell of cells) {
      nodes.set(cellKey(table.id, row, cell.column), addCell(rowNode, cell));
    }
  });
  return node;
}

function addCell(row: StructureNode, { role, colSpan, rowSpan }: DocCell): StructureNode {
  const isData = role === 'figure' || role === 'text';
  const node = addNode(row, isData ? 'TD' : 'TH');
  if (!isData) node.scope = role === 'rowHead' ? 'Row' : 'Column';
  return Object.assign(node, { colSpan, rowSpan });
}

function cellKey(block: string, row: number, column: number): string {
  return `${block}/${row}/${column}`;
}
