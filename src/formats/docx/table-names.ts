import type { ReportDocument, TableBlock } from '#document/tree.ts';
import { escapeXml } from '../xml-text.ts';

/** Gives the tables of the body their titles, in the order they stand in, for readers who cannot see them. */
export function nameTables(body: string, document: ReportDocument): string {
  const titles = tablesOf(document).map(({ title }) => title);
  return body.replace(/<\/w:tblPr>/g, (end) => {
    const title = titles.shift();
    return title ? `<w:tblCaption w:val="${escapeXml(title)}"/>${end}` : end;
  });
}

function tablesOf({ front, blocks, attachments }: ReportDocument): TableBlock[] {
  return [...front, ...blocks, ...attachments.flatMap((attachment) => attachment.blocks)].filter(
    (block) => block.kind === 'table',
  );
}
