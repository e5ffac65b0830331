import type { Layout, PlacedItem } from '#document/page.ts';
import type { ReportDocument } from '#document/tree.ts';
import { planStructure } from '#formats/pdf/plan-structure.ts';
import { isNode, type StructureNode } from '#formats/pdf/structure.ts';
import { loadPeer } from '../peers/load-peer.ts';
import type { PeerFonts } from './pdfmake-report.ts';

const inPoints = (millimetres: number) => (millimetres * 72) / 25.4;

/** Our own pages, painted by pdfkit; tagged as ours are, or without any tags. */
export function pdfkitPages(
  fonts: PeerFonts,
  { tagged }: { tagged: boolean },
): { name: string; write: (document: ReportDocument, layout: Layout) => Promise<Uint8Array> } {
  const { peer: PDFDocument, version } = loadPeer('pdfkit');
  return {
    name: `pdfkit ${version}, the same pages${tagged ? ', tagged' : ''}`,
    write(document, layout) {
      const pdf = new PDFDocument({
        size: [inPoints(210), inPoints(297)],
        margin: 0,
        autoFirstPage: false,
        font: null,
        pdfVersion: '1.7',
        lang: 'zh-CN',
        displayTitle: true,
        info: { Title: document.title, Author: document.author },
        ...(tagged && { tagged: true, subset: 'PDF/A-2a' }),
      });
      for (const [role, bytes] of Object.entries(fonts)) pdf.registerFont(role, bytes);
      const bytes = bytesOf(pdf);
      if (tagged) paintTagged(pdf, document, layout);
      else for (const page of layout.pages) paintPage(pdf, page.items);
      pdf.end();
      return bytes;
    },
  };
}

// biome-ignore lint/suspicious/noExplicitAny: pdfkit brings no types.
type Pdf = any;

function bytesOf(pdf: Pdf): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  return new Promise((done) => {
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => done(new Uint8Array(Buffer.concat(parts))));
  });
}

function paintPage(pdf: Pdf, items: readonly PlacedItem[]): void {
  pdf.addPage();
  for (const item of items) paint(pdf, item);
}

function paintTagged(pdf: Pdf, document: ReportDocument, layout: Layout): void {
  const plan = planStructure(document, layout);
  const elements = new Map<StructureNode, Pdf>();
  const element = (node: StructureNode): Pdf => {
    const known = elements.get(node);
    if (known) return known;
    const made = pdf.struct(node.type);
    elements.set(node, made);
    if (node.type === 'TH' || node.type === 'TD') {
      const { scope, colSpan, rowSpan } = node;
      made.dictionary.data.A = {
        O: 'Table',
        ...(scope && { Scope: scope }),
        ColSpan: colSpan,
        RowSpan: rowSpan,
      };
    }
    return made;
  };
  const root = element(plan.root);
  const grow = (node: StructureNode) => {
    for (const kid of node.kids.filter(isNode)) {
      element(node).add(element(kid));
      grow(kid);
    }
  };
  grow(plan.root);
  pdf.addStructure(root);
  for (const { runs } of plan.pages) {
    pdf.addPage();
    for (const run of runs) {
      if ('artifact' in run) pdf.markContent('Artifact', { type: run.artifact });
      else element(run.node).add(pdf.markStructureContent(run.node.type));
      for (const item of run.items) paint(pdf, item);
      pdf.endMarkedContent();
    }
  }
  for (const made of [...elements.values()].reverse()) made.end();
}

function paint(pdf: Pdf, item: PlacedItem): void {
  if (item.kind === 'text') {
    const font = item.font === 'songti' ? 'fangsong' : item.font;
    pdf.font(font).fontSize(inPoints(item.size));
    pdf.text(item.text, inPoints(item.x), inPoints(item.y), {
      lineBreak: false,
      baseline: 'alphabetic',
      characterSpacing: inPoints(item.spacing),
      features: [],
    });
  }
  if (item.kind !== 'rule') return;
  pdf.lineWidth(inPoints(item.width)).lineCap('square');
  pdf.moveTo(inPoints(item.x1), inPoints(item.y1)).lineTo(inPoints(item.x2), inPoints(item.y2));
  pdf.stroke();
}
