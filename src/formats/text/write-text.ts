import type { DocBlock } from '#document/tree.ts';
import { type DocumentPart, type PlainLine, printedIn } from './document-part.ts';
import { tableLines } from './table-lines.ts';

/** 纯文本: a paragraph a line, a row of a table a line with tabs between its cells. */
export function writeText(part: DocumentPart): string {
  return printedIn(part)
    .flatMap((printed) => linesOf(printed, printed.kind))
    .map((line) => `${line}\n`)
    .join('');
}

type Printed = DocBlock | PlainLine;

type LineHandlers = {
  [Kind in Printed['kind']]: (printed: Extract<Printed, { kind: Kind }>) => readonly string[];
};

const handlers: LineHandlers = {
  line: ({ text }) => [text],
  heading: ({ text }) => [text],
  paragraph: ({ runs }) => [runs.map(({ text }) => text).join('')],
  table: ({ rows, widths }) => tableLines(rows, widths.length),
  picture: ({ alt, caption }) => (alt === '' ? [caption] : [`（${alt}）`, caption]),
};

function linesOf<Kind extends Printed['kind']>(
  printed: Extract<Printed, { kind: Kind }>,
  kind: Kind,
): readonly string[] {
  return handlers[kind](printed);
}
