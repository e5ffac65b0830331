import type { Copy, CopyCell, CopyTable } from './copy.ts';

/** 一格一行: every cell a line with blank lines between; blank cells leave nothing. */
export function cellPerLine({ parts }: Copy): string {
  return parts
    .flatMap((part) =>
      part.kind === 'text'
        ? part.text.split('\n')
        : part.rows.flat().flatMap(({ text }) => text.split('\n').filter((line) => line !== '')),
    )
    .join('\n\n');
}

/** Every cell a line that ends in a bar, blank cells a bar alone. */
export function cellsWithBars({ parts }: Copy): string {
  return parts
    .map((part) =>
      part.kind === 'text'
        ? part.text
        : part.rows
            .flat()
            .map(({ text }) => (text === '' ? '|' : `${text.replaceAll('\n', ' ')} |`))
            .join('\n'),
    )
    .join('\n');
}

/** A row a line, its cells parted by bars: what some converters make of tables. */
export function rowsWithBars({ parts }: Copy): string {
  return parts
    .map((part) =>
      part.kind === 'text'
        ? part.text
        : part.rows
            .map((row) => `| ${row.map(({ text }) => text.replaceAll('\n', ' ')).join(' | ')} |`)
            .join('\n'),
    )
    .join('\n');
}

/** A row a line, its cells parted by spaces, as a reader of PDF puts them on the clipboard. */
export function rowsWithSpaces({ parts }: Copy): string {
  return parts
    .flatMap((part) =>
      part.kind === 'text'
        ? part.text.split('\n')
        : part.rows.flatMap((row) =>
            row
              .flatMap(({ text }) => (text === '' ? [] : [text]))
              .join(' ')
              .split('\n'),
          ),
    )
    .join('\n');
}

/** Tabs between cells, as a spreadsheet or a word processor puts them on the clipboard. */
export function clipboard({ parts }: Copy): string {
  return parts
    .map((part) =>
      part.kind === 'text'
        ? part.text
        : gridRows(part)
            .map((row) => row.map((text) => text.replaceAll('\n', ' ')).join('\t'))
            .join('\n'),
    )
    .join('\n');
}

/** Comma separated values: merged cells fill their first place alone. */
export function commaSeparated({ parts }: Copy): string {
  const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return parts
    .flatMap((part) =>
      part.kind === 'text'
        ? part.text.split('\n').map(quoted)
        : gridRows(part).map((row) => row.map(quoted).join(',')),
    )
    .join('\n');
}

function gridRows({ rows, columns }: CopyTable): string[][] {
  return rows.map((row) =>
    Array.from({ length: columns }, (_, at) => row.find(({ column }) => column === at)?.text ?? ''),
  );
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

/** A saved web page with word-processor markup. */
export function webPage(copy: Copy): string {
  const cell = ({ text, colSpan, rowSpan }: CopyCell) =>
    `<td width=67 colspan=${colSpan} rowspan=${rowSpan} style='width:50.0pt;border:solid windowtext 1.0pt'>` +
    `<p class=MsoNormal align=center><span lang=EN-US style='font-size:10.5pt;font-family:宋体'>${escaped(text)}</span><o:p>&nbsp;</o:p></p></td>`;
  return page(
    copy,
    ({ rows }) =>
      `<table class=MsoNormalTable border=0>${rows.map((row) => `<tr>${row.map(cell).join('\n')}</tr>`).join('\n')}</table>`,
  );
}

/** A web page in which every row has become a table of its own, and no cell is closed. */
export function explodedPage(copy: Copy): string {
  return page(copy, ({ rows }) =>
    rows
      .map(
        (row) =>
          `<table border=1><tr>${row.map(({ text }) => `<td><p>${escaped(text)}`).join('')}</table>`,
      )
      .join('\n'),
  );
}

function page({ parts }: Copy, table: (part: CopyTable) => string): string {
  const body = parts.map((part) =>
    part.kind === 'table'
      ? table(part)
      : `<p class=MsoNormal><font face="仿宋"><span style='font-size:16.0pt'>${escaped(part.text)}</span></font></p>`,
  );
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>政府信息公开年报</title>
<style>p.MsoNormal{margin:0cm}</style><script>var a="<p>一、总体情况</p>";</script></head><body>
<ul><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li></ul>
${body.join('\n')}
</body></html>`;
}
