import type { Block, ParagraphBlock, Report } from '#domain/report.ts';
import type { ReportTemplate } from '#domain/template.ts';
import type { DocBlock, Paragraph, TextRun } from '../tree.ts';
import { composeRows, printedWidths } from './compose-table.ts';
import type { PrintedFigures } from './printed-figures.ts';
import { tableLines } from './table-lines.ts';

/** The printed blocks of a section, the opening or an attachment; a table the edition lacks prints nothing. */
export function composeBlocks(
  section: string,
  blocks: readonly Block[],
  {
    report,
    template,
    figures,
  }: { report: Report; template: ReportTemplate; figures: PrintedFigures },
): DocBlock[] {
  return blocks.flatMap((block): DocBlock[] => {
    if (block.kind === 'paragraph') return [paragraph(section, block, figures)];
    if (block.kind === 'picture') return [{ ...block, section }];
    const table = template.tables.find((one) => one.id === block.table);
    if (!table) return [];
    const { id, title } = table;
    const rows = composeRows(table, figures);
    const widths = printedWidths(table);
    const lines = (at: 'above' | 'below') =>
      tableLines(table, report, { id: block.id, section, at });
    return [
      ...lines('above'),
      { kind: 'table', id: block.id, section, table: id, title, widths, ...rows },
      ...lines('below'),
    ];
  });
}

function paragraph(section: string, block: ParagraphBlock, figures: PrintedFigures): Paragraph {
  const { kind, id, level } = block;
  const runs = block.runs.map(
    (run): TextRun => ('text' in run ? run : { text: figures.run(run), cell: run.cell }),
  );
  return { kind, id, section, level, runs: level === 2 ? runIn(runs) : runs };
}

const HEADING_END = '。';

/** （一）…。 stands in 楷体 up to its full stop, the text that runs on after it in the body's face (GB/T 9704-2012). */
function runIn(runs: readonly TextRun[]): TextRun[] {
  let inHeading = true;
  return runs.flatMap((run): TextRun[] => {
    if (!inHeading) return [run];
    const end = run.text.indexOf(HEADING_END);
    if (end < 0) return [{ ...run, font: 'kaiti' }];
    inHeading = false;
    const head = run.text.slice(0, end + HEADING_END.length);
    const rest = run.text.slice(head.length);
    return [
      { ...run, text: head, font: 'kaiti' },
      ...(rest === '' ? [] : [{ ...run, text: rest }]),
    ];
  });
}
