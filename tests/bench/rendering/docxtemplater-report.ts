import type { DocBlock, ReportDocument } from '#document/tree.ts';
import { writeDocx } from '#formats/docx/write-docx.ts';
import { loadPeer } from '../peers/load-peer.ts';

/** A Word file filled in by docxtemplater: our own file of the report, a placeholder for every paragraph and cell. */
export async function docxtemplaterReport(
  document: ReportDocument,
): Promise<{ name: string; write: (document: ReportDocument) => Uint8Array }> {
  const { peer: Docxtemplater, version } = loadPeer('docxtemplater');
  const { peer: PizZip } = loadPeer('pizzip');
  const form = await writeDocx(
    withTexts(document, (_text, index) => `{t${index}}`),
    {
      unmarked: true,
    },
  );
  return {
    name: `docxtemplater ${version}, the same file with a placeholder for every text`,
    write(filled) {
      const texts: Record<string, string> = {};
      withTexts(filled, (text, index) => {
        texts[`t${index}`] = text;
        return text;
      });
      const file = new Docxtemplater(new PizZip(form), { paragraphLoop: true, linebreaks: true });
      file.render(texts);
      return file.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
    },
  };
}

/** The document with every text told by `say`, in the order it is printed. */
function withTexts(
  { front, blocks, attachments, ...document }: ReportDocument,
  say: (text: string, index: number) => string,
): ReportDocument {
  let index = 0;
  const next = (text: string) => {
    index += 1;
    return say(text, index);
  };
  const blockWith = (block: DocBlock): DocBlock => {
    if (block.kind === 'heading') return { ...block, text: next(block.text) };
    if (block.kind === 'paragraph') {
      return { ...block, runs: block.runs.map((run) => ({ ...run, text: next(run.text) })) };
    }
    if (block.kind === 'picture') return block;
    const rows = block.rows.map(({ cells }) => ({
      cells: cells.map((cell) => ({ ...cell, text: next(cell.text) })),
    }));
    return { ...block, rows };
  };
  return {
    ...document,
    front: front.map(blockWith),
    blocks: blocks.map(blockWith),
    attachments: attachments.map((one) => ({ ...one, blocks: one.blocks.map(blockWith) })),
  };
}
