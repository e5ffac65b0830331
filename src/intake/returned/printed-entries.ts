import type { DocBlock, ReportDocument } from '#document/tree.ts';
import type { Report, Run } from '#domain/report.ts';
import { bookmarkName } from '#formats/docx/bookmark-name.ts';
import { type PlainLine, printedIn } from '#formats/text/document-part.ts';

/** 印出的一处: something the report prints, a paragraph, a line, or the place of a table. */
export interface PrintedEntry {
  kind: 'paragraph' | 'heading' | 'picture' | 'caption' | 'table' | PlainLine['role'];
  section: string;
  /** Id of the block. */
  block?: string;
  text: string;
  /** Of a paragraph of the report; what the form prints around a table is none. */
  runs?: readonly Run[];
  /** Name of the bookmark over it. */
  bookmark?: string;
}

/** Everything a report prints besides the cells of its tables, in the order it is printed. */
export function printedEntries(document: ReportDocument, report: Report): PrintedEntry[] {
  const runs = runsOf(report);
  let section = 'front';
  const attachments = report.attachments.map(({ id }) => id);
  return printedIn(document).flatMap((printed): PrintedEntry[] => {
    if (printed.kind === 'line') {
      const { role: kind, text } = printed;
      if (kind !== 'attachmentTitle') return [{ kind, section, text }];
      section = attachments.shift() ?? section;
      return [{ kind, section, text, bookmark: bookmarkName(section) }];
    }
    section = printed.section;
    return blockEntries(printed, runs);
  });
}

function blockEntries(
  printed: DocBlock,
  runs: ReadonlyMap<string, readonly Run[]>,
): PrintedEntry[] {
  const { id: block, section, kind } = printed;
  const bookmark = bookmarkName(block);
  switch (kind) {
    case 'paragraph': {
      const text = printed.runs.map((run) => run.text).join('');
      const own = runs.get(block);
      return [{ kind, section, block, bookmark, text, ...(own && { runs: own }) }];
    }
    case 'heading':
      return [{ kind, section, bookmark, text: printed.text }];
    case 'picture':
      // Its description is printed where the picture itself is missing.
      return [
        { kind, section, block, bookmark, text: `（${printed.alt}）` },
        { kind: 'caption', section, block, text: printed.caption },
      ];
    case 'table':
      return [{ kind, section, block, text: '' }];
  }
}

function runsOf({ front, sections, attachments }: Report): Map<string, readonly Run[]> {
  const blocks = [front.opening, ...[...sections, ...attachments].map((one) => one.blocks)].flat();
  return new Map(
    blocks.flatMap((block) => (block.kind === 'paragraph' ? [[block.id, block.runs]] : [])),
  );
}
