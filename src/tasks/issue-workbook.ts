import type { DocCell, DocRow, ReportDocument } from '#document/tree.ts';
import type { IssueLine } from './issue-list.ts';

/** Title and column heads of the list. */
export interface IssueHeads {
  title: string;
  columns: readonly string[];
}

/** 问题清单 as a workbook of one sheet. */
export async function issueWorkbook(
  lines: readonly IssueLine[],
  heads: IssueHeads,
): Promise<Uint8Array> {
  const { writeXlsx } = await import('#formats/xlsx/write-xlsx.ts');
  const { title } = heads;
  const template = { tables: [{ id: ISSUES, name: title, title, widths: [], blocks: [] }] };
  return writeXlsx(issueDocument(lines, heads), { template, sums: new Map() });
}

/** The table of the list, as a document that the spreadsheet writer takes; the last column is left for the unit. */
function issueDocument(
  lines: readonly IssueLine[],
  { columns, title }: IssueHeads,
): ReportDocument {
  const heads = columns.map((text, column) => cellOf(text, column, 'columnHead'));
  const rows = lines.map((line): DocRow => {
    const texts = [
      line.unit,
      line.part,
      line.at,
      line.original,
      line.issue,
      line.advice,
      line.source,
      '',
    ];
    return { cells: texts.map((text, column) => cellOf(text, column, 'text')) };
  });
  return {
    title,
    language: 'zh-CN',
    author: '',
    date: '1980-01-01',
    front: [],
    blocks: [
      {
        kind: 'table',
        id: ISSUES,
        section: ISSUES,
        table: ISSUES,
        title,
        widths: [1800, 1600, 2000, 1600, 4200, 1800, 2000, 1600],
        headerRows: 1,
        rows: [{ cells: heads }, ...rows],
      },
    ],
    attachments: [],
  };
}

/** Id of the list's one table. */
const ISSUES = 'issues';

function cellOf(text: string, column: number, role: DocCell['role']): DocCell {
  return {
    text,
    column,
    colSpan: 1,
    rowSpan: 1,
    role,
    align: role === 'columnHead' ? 'center' : 'left',
  };
}
