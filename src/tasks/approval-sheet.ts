import type { DocCell, DocRow, ReportDocument } from '#document/tree.ts';
import type { CirculationStep } from '#domain/report.ts';
import type { FilledReport } from './check-figures.ts';
import { sheetDocument, sheetTable } from './sheet-document.ts';

/** What the sheet says, in the reader's language. */
export interface ApprovalWords {
  title: string;
  about: (unit: string, year: number) => string;
  file: string;
  fileName: (unit: string, year: number) => string;
  heads: readonly [step: string, opinion: string, person: string, date: string];
  /** The usual steps, where neither the report nor the local notice names any. */
  steps: readonly string[];
}

/** Lines kept free for writing by hand. */
const FREE = '\n\n\n\n\n';

/** 审批表: the steps of the 流转记录, with room to write where nothing is said yet. */
export function composeApproval(
  { report, template }: FilledReport,
  { date, words }: { date: string; words: ApprovalWords },
): ReportDocument {
  const { unit, year } = report;
  const named = template.local?.circulation ?? [];
  const usual = named.length > 0 ? named : words.steps;
  const steps: readonly CirculationStep[] =
    report.circulation.length > 0 ? report.circulation : usual.map(blankStep);
  const [step, opinion, person, day] = words.heads;
  const table = sheetTable([step, opinion, person, day], [4, 9, 3, 3], steps.map(rowOf));
  const rows: DocRow[] = [
    {
      cells: [
        headCell(words.file, 0, 1),
        { ...headCell(words.fileName(unit.name, year), 1, 3), role: 'text', align: 'left' },
      ],
    },
    ...table.rows,
  ];
  return sheetDocument(
    { title: words.title, mark: words.about(unit.name, year), unit, year, date },
    [['approval', undefined, [{ ...table, headerRows: 0, rows }]]],
  );
}

function headCell(text: string, column: number, colSpan: number): DocCell {
  return { text, column, colSpan, rowSpan: 1, role: 'columnHead', align: 'center' };
}

function blankStep(name: string): CirculationStep {
  return { name, person: '', at: '', opinion: '' };
}

function rowOf({ name, opinion, person, at }: CirculationStep): string[] {
  return [name, `${opinion}${FREE}`, person, at.slice(0, 10)];
}
