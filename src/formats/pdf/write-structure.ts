import type { PdfContainer } from './container.ts';
import { pdfDict, pdfNumber, pdfRef, pdfText, toPoints } from './pdf-syntax.ts';
import { isNode, type StructureNode, type StructurePlan } from './structure.ts';
import { writeBookmarks } from './write-bookmarks.ts';

/** Writes the structure tree, the way back from content to it, and the bookmarks. */
export function writeStructure(
  container: PdfContainer,
  plan: StructurePlan,
  pageHeight: number,
): void {
  let tree = 0;
  let bookmarks: number | undefined;
  container.on({
    pageDictionary: (page) => container.entry(`/StructParents ${page} /Tabs /S`),
    objects: () => {
      tree = writeTree(container, plan, pageHeight);
      bookmarks = writeBookmarks(container, plan.headings, pageHeight);
    },
    catalog: () => {
      container.entry(`/StructTreeRoot ${pdfRef(tree)} /MarkInfo <</Marked true>>`);
      if (bookmarks !== undefined) container.entry(`/Outlines ${pdfRef(bookmarks)}`);
    },
  });
}

function writeTree(container: PdfContainer, plan: StructurePlan, pageHeight: number): number {
  const tree = container.reserve();
  const objects = new Map<StructureNode, number>();
  const visit = (node: StructureNode): void => {
    objects.set(node, container.reserve());
    node.kids.filter(isNode).forEach(visit);
  };
  visit(plan.root);
  const objectOf = (node: StructureNode | undefined): number => (node && objects.get(node)) ?? tree;
  for (const [node, object] of objects) {
    container.put(elementOf(container, node, { objectOf, pageHeight }), object);
  }
  const owners = plan.pages.map(
    (page, index) => `${index}[${page.owners.map((node) => pdfRef(objectOf(node))).join(' ')}]`,
  );
  const parents = container.put(pdfDict({ Nums: `[${owners.join('\n')}]` }));
  const root = {
    Type: '/StructTreeRoot',
    K: `[${pdfRef(objectOf(plan.root))}]`,
    ParentTree: pdfRef(parents),
    ParentTreeNextKey: plan.pages.length,
  };
  return container.put(pdfDict(root), tree);
}

/** An element; its type may be left out, and a single kid needs no list (ISO 32000-1, table 323). */
function elementOf(
  container: PdfContainer,
  node: StructureNode,
  { objectOf, pageHeight }: { objectOf(node?: StructureNode): number; pageHeight: number },
): string {
  const home = node.kids.find((kid) => !isNode(kid));
  const homePage = home && !isNode(home) ? home.page : undefined;
  const pageRef = (page: number) => pdfRef(container.pageObject(page));
  const kids = node.kids.map((kid) => {
    if (isNode(kid)) return pdfRef(objectOf(kid));
    if (kid.page === homePage) return kid.mark;
    return pdfDict({ Type: '/MCR', Pg: pageRef(kid.page), MCID: kid.mark });
  });
  return pdfDict({
    S: `/${node.type}`,
    P: pdfRef(objectOf(node.parent)),
    Pg: homePage === undefined ? undefined : pageRef(homePage),
    Alt: node.figure && pdfText(node.figure.alt),
    K: kids.length === 1 ? kids[0] : `[${kids.join(' ')}]`,
    A: tableAttributes(node) ?? figureAttributes(node, pageHeight),
  });
}

function tableAttributes({ scope, colSpan, rowSpan, summary }: StructureNode): string | undefined {
  const attributes = {
    Scope: scope && `/${scope}`,
    ColSpan: colSpan !== undefined && colSpan > 1 ? colSpan : undefined,
    RowSpan: rowSpan !== undefined && rowSpan > 1 ? rowSpan : undefined,
    Summary: summary === undefined ? undefined : pdfText(summary),
  };
  if (Object.values(attributes).every((value) => value === undefined)) return undefined;
  return pdfDict({ O: '/Table', ...attributes });
}

function figureAttributes({ figure }: StructureNode, pageHeight: number): string | undefined {
  if (!figure) return undefined;
  const { x, y, width, height } = figure;
  const corners = [x, pageHeight - y - height, x + width, pageHeight - y];
  const box = corners.map((corner) => pdfNumber(toPoints(corner))).join(' ');
  return pdfDict({ O: '/Layout', Placement: '/Block', BBox: `[${box}]` });
}
