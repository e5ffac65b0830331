import type { Layout, PlacedItem } from '#document/page.ts';
import type { DocBlock, ReportDocument, TableBlock } from '#document/tree.ts';
import {
  type ContentRun,
  isNode,
  type PlannedPage,
  type StructureNode,
  type StructurePlan,
} from './structure.ts';
import { type NodeFinder, nodeFinder } from './structure-nodes.ts';

/** Finds out what every placed thing belongs to. Knows nothing of how a PDF is written. */
export function planStructure(document: ReportDocument, layout: Layout): StructurePlan {
  const root: StructureNode = { type: 'Document', kids: [], text: '' };
  const find = nodeFinder(root, tablesOf(document));
  const pages = layout.pages.map(({ items }, page) => planPage(items, page, find));
  const headings = root.kids.filter(isNode).filter(({ type }) => type === 'H1' || type === 'H2');
  return { root, headings, pages };
}

function tablesOf({ front, blocks, attachments }: ReportDocument): TableBlock[] {
  const all: DocBlock[] = [...front, ...blocks, ...attachments.flatMap((each) => each.blocks)];
  return all.filter((block) => block.kind === 'table');
}

function planPage(items: readonly PlacedItem[], page: number, find: NodeFinder): PlannedPage {
  const runs: ContentRun[] = [];
  const owners: StructureNode[] = [];
  const rules: PlacedItem[] = [];
  for (const item of items) {
    if (item.kind === 'rule') {
      rules.push(item);
      continue;
    }
    const node = find(item);
    if (node) note(node, item, page);
    const last = runs.at(-1);
    if (last && belongsTo(last, node)) {
      last.items.push(item);
    } else if (node) {
      const mark = owners.push(node) - 1;
      node.kids.push({ page, mark });
      runs.push({ node, mark, items: [item] });
    } else {
      runs.push({ artifact: 'Pagination', items: [item] });
    }
  }
  if (rules.length > 0) runs.push({ artifact: 'Layout', items: rules });
  return { runs, owners };
}

function belongsTo(run: ContentRun, node: StructureNode | undefined): boolean {
  return 'node' in run ? run.node === node : node === undefined;
}

/** Keeps what an element says, and where it begins. */
function note(node: StructureNode, item: PlacedItem, page: number): void {
  if (item.kind !== 'text') return;
  node.text += item.text;
  node.place ??= { page, top: item.y - item.size };
}
