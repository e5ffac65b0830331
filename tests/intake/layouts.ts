import { composeDocument } from '#document/compose/compose-document.ts';
import type { DocBlock, DocCell, TableBlock } from '#document/tree.ts';
import type { Report } from '#domain/report.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { newReport } from '#tasks/new-report.ts';
import { template } from '../files.ts';

/** 云溪县, which does not exist: a report of an edition with these figures and texts. */
export function invented(
  edition: ReportTemplate,
  filled: Partial<Pick<Report, 'figures' | 'texts'>>,
  year = edition.years.from,
): Report {
  const unit = {
    id: 'yunxi',
    name: '云溪县人民政府',
    kind: 'government',
    level: 'county',
  } as const;
  const blank = newReport(edition, { unit, year });
  return {
    ...blank,
    ...filled,
    front: {
      ...blank.front,
      opening: [
        paragraph(
          'opening-1',
          `本报告由云溪县人民政府办公室编制，共${edition.sections.length}个部分。`,
        ),
      ],
    },
    sections: blank.sections.map((section) => ({
      ...section,
      blocks: [
        paragraph(`${section.id}-1`, '全县按要求公开信息，工作有序开展。'),
        ...section.blocks,
      ],
    })),
  };
}

/** All editions of the project. */
export function allEditions(): Promise<ReportTemplate[]> {
  return Promise.all(['2008', '2014', '2014-liaoning', '2019', '2021'].map(template));
}

function line(id: string, text: string): DocBlock {
  return { kind: 'paragraph', id, section: id, level: 0, runs: [{ text }] };
}

/** The title and the blocks of the printed report, one after the other. */
function printed(report: Report, edition: ReportTemplate): { title: string; blocks: DocBlock[] } {
  const document = composeDocument(report, {
    template: edition,
    totals: {},
    savedOn: '2022-01-20',
  });
  const attachments = document.attachments.flatMap(({ id, title, blocks }, at) => [
    line(`${id}-label`, `附件${at + 1}`),
    line(id, title),
    ...blocks,
  ]);
  return {
    title: document.title,
    blocks: [...document.front, ...document.blocks, ...attachments],
  };
}

interface Layout {
  text(text: string): string;
  table(table: TableBlock): string;
}

function laidOut(report: Report, edition: ReportTemplate, layout: Layout): string[] {
  const { title, blocks } = printed(report, edition);
  return [
    layout.text(title),
    ...blocks.map((block) => {
      if (block.kind === 'table') return layout.table(block);
      if (block.kind === 'heading') return layout.text(block.text);
      return block.kind === 'paragraph'
        ? layout.text(block.runs.map((run) => run.text).join(''))
        : '';
    }),
  ];
}

/** 一格一行: every cell a line, blank lines between, empty cells lost; what a page's text leaves of its tables. */
export function cellPerLine(report: Report, edition: ReportTemplate): string {
  const lines = laidOut(report, edition, {
    text: (text) => text,
    table: ({ rows }) =>
      rows
        .flatMap(({ cells }) => cells.map(({ text }) => text))
        .filter(Boolean)
        .join('\n\n'),
  });
  return ['您当前所在位置: 首页>政务公开>年报', ...lines, '扫一扫在手机打开当前页'].join('\n\n');
}

/** Every cell a line that ends in a bar, empty cells a bar alone. */
export function cellsWithBars(report: Report, edition: ReportTemplate): string {
  return laidOut(report, edition, {
    text: (text) => text,
    table: ({ rows }) =>
      rows
        .flatMap(({ cells }) => cells.map(({ text }) => (text === '' ? '|' : `${text} |`)))
        .join('\n'),
  }).join('\n');
}

/** Comma separated values: merged cells fill their first place alone. */
export function commaSeparated(report: Report, edition: ReportTemplate): string {
  const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return laidOut(report, edition, {
    text: quoted,
    table: ({ rows, widths }) =>
      rows.map(({ cells }) => placed(cells, widths.length).map(quoted).join(',')).join('\n'),
  }).join('\n');
}

function placed(cells: readonly DocCell[], width: number): string[] {
  return Array.from(
    { length: width },
    (_, at) => cells.find(({ column }) => column === at)?.text ?? '',
  );
}

/** A web page with the tables whole. */
export function webPage(report: Report, edition: ReportTemplate): string {
  return page(
    laidOut(report, edition, {
      text: (text) => `<p class=MsoNormal><span lang=EN-US>${escaped(text)}</span></p>`,
      table: ({ rows }) => `<table>${rows.map(({ cells }) => tableRow(cells)).join('')}</table>`,
    }),
  );
}

/** A web page in which every row has become a table of its own, and no tag is closed. */
export function explodedPage(report: Report, edition: ReportTemplate): string {
  return page(
    laidOut(report, edition, {
      text: (text) => `<div><font size=3>${escaped(text)}</font></div>`,
      table: ({ rows }) =>
        rows
          .map(
            ({ cells }) =>
              `<table border=1><tr>${cells.map((cell) => `<td><p>${escaped(cell.text)}`).join('')}</table>`,
          )
          .join('\n'),
    }),
  );
}

function tableRow(cells: readonly DocCell[]): string {
  const cell = ({ text, colSpan, rowSpan }: DocCell) =>
    `<td colspan="${colSpan}" rowspan=${rowSpan}><p><o:p></o:p>${escaped(text)}&nbsp;</p></td>`;
  return `<tr>${cells.map(cell).join('\n')}</tr>`;
}

function page(parts: readonly string[]): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>年报_云溪县</title>
<style>p{margin:0}</style><script>document.write("<p>一、总体情况</p>")</script></head>
<body><ul><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li></ul>
${parts.join('\n')}
<div><a href="/map">网站地图</a></div></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function paragraph(id: string, text: string) {
  return { id, kind: 'paragraph', level: 0, runs: [{ text }] } as const;
}
