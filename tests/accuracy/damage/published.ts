import { type Copy, type CopyCell, type CopyTable, type CopyText, tablesOf } from './copy.ts';

/**
 * The copy in the words of its published text: each table is found by its run of figures, its cells take the text's
 * wording, everything else becomes paragraphs as the text has them.
 */
export function inWordsOf(copy: Copy, text: string): Copy {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const cells = lines.map((line) => line.replace(/\s*\|$/, ''));
  const hasBars = lines.some((line) => line === '|');
  const found = tablesOf(copy).map((table) => ({ table, ...placeOf(table, cells, hasBars) }));
  const parts: Copy['parts'] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const here = found.find(({ start }) => start === at);
    if (here) {
      for (const [index, cell] of here.printed.entries()) reword(cell, cells[at + index] ?? '');
      parts.push(here.table);
      at += here.printed.length - 1;
    } else parts.push(paragraph(lines[at] ?? ''));
  }
  return { parts };
}

function reword(cell: CopyCell, text: string): void {
  cell.text = text;
}

/** Where the lines of a table begin: there, and nowhere else, stand all its figures in turn. */
function placeOf(table: CopyTable, cells: readonly string[], hasBars: boolean) {
  const printed = table.rows.flat().filter(({ text }) => hasBars || text !== '');
  const starts = cells.flatMap((_, start) =>
    printed.every(({ figure }, index) => figure === undefined || cells[start + index] === figure)
      ? [start]
      : [],
  );
  const [start] = starts;
  if (start === undefined || starts.length > 1) throw new Error('The text has no such table');
  return { printed, start };
}

function paragraph(text: string): CopyText {
  const isHeading = text.length < 40 && /^[一二三四五六七八九十]、/.test(text);
  const isTitle = text.length < 40 && /年度?政府信息公开(?:工作年度报告|工作报告)$/.test(text);
  return { kind: 'text', role: isHeading ? 'heading' : isTitle ? 'title' : 'prose', text };
}
