import type { DocBlock, ReportDocument, TableBlock } from '#document/tree.ts';
import { loadPeer } from '../peers/load-peer.ts';

/** The font files by their role, unpacked. */
export type PeerFonts = Readonly<Record<'biaosong' | 'heiti' | 'kaiti' | 'fangsong', Uint8Array>>;

/** The report as pdfmake sets it: its own lines and pages, the same text, tables and fonts. */
export function pdfmakeReport(fonts: PeerFonts): {
  name: string;
  write: (document: ReportDocument) => Promise<Uint8Array>;
} {
  const { peer: pdfmake, version } = loadPeer('pdfmake');
  const families = Object.entries(fonts).map(([role, bytes]) => {
    const face = `${role}.ttf`;
    pdfmake.virtualfs.writeFileSync(face, Buffer.from(bytes));
    return [role, { normal: face, bold: face, italics: face, bolditalics: face }];
  });
  pdfmake.setFonts(Object.fromEntries(families));
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  return {
    name: `pdfmake ${version}, lines and pages of its own`,
    write: async (document) =>
      new Uint8Array(await pdfmake.createPdf(definitionOf(document)).getBuffer()),
  };
}

function definitionOf({ title, front, blocks }: ReportDocument): object {
  return {
    pageSize: 'A4',
    pageMargins: [79.4, 104.9, 73.7, 99.2],
    defaultStyle: { font: 'fangsong', fontSize: 16, lineHeight: 1.25 },
    content: [
      { text: title, font: 'biaosong', fontSize: 22, alignment: 'center' },
      ...[...front, ...blocks].flatMap(contentOf),
    ],
    footer: (page: number) => ({ text: `— ${page} —`, fontSize: 14, alignment: 'right' }),
  };
}

function contentOf(block: DocBlock): object[] {
  if (block.kind === 'heading') return [{ text: block.text, font: 'heiti' }];
  if (block.kind === 'picture') return [];
  if (block.kind === 'table') return [tableOf(block)];
  return [{ text: block.runs.map(({ text, font }) => ({ text, ...(font && { font }) })) }];
}

function tableOf({ rows, widths, headerRows }: TableBlock): object {
  const body: object[][] = rows.map(() => widths.map(() => ({})));
  rows.forEach(({ cells }, row) => {
    for (const { text, column, colSpan, rowSpan, align } of cells) {
      const line = body[row];
      if (line) line[column] = { text, colSpan, rowSpan, alignment: align, fontSize: 9 };
    }
  });
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const shares = widths.map((width) => Math.max(1, (width / whole) * 442 - 9));
  return { table: { headerRows, dontBreakRows: true, widths: shares, body } };
}
