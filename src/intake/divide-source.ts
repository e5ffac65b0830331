import type { SourcePlace, UnmatchedPart } from '#domain/imported-report.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { takeAttachmentList } from './attachment-list.ts';
import { attachmentOfTable } from './attachment-of-table.ts';
import { foldLabel } from './fold-label.ts';
import { cutFormLine, isFormLine } from './form-lines.ts';
import { publicationDay, signingDay } from './front-facts.ts';
import type { EditionMatch, TableRegion } from './match-edition.ts';
import { isChrome } from './page-chrome.ts';
import { saysNone } from './read-cell.ts';
import type { FoundHeading } from './section-headings.ts';
import { isAttachmentLabel, linePlace, lineText, type SourceLine } from './source-lines.ts';
import { isTableWord } from './table-words.ts';

/** A paragraph of text, or the place of a table. */
export type DividedItem = { text: string } | { table: string };

/** The source, every line of it in one place: before the sections, in one, in an attachment, or unmatched. */
export interface DividedSource {
  opening: string[];
  sections: { heading: FoundHeading; items: DividedItem[] }[];
  attachments: { title: string; items: DividedItem[]; place: SourcePlace }[];
  signedOn?: string;
  /** 署名, over the date. */
  signedBy?: UnmatchedPart;
  publishedOn?: string;
  unmatched: UnmatchedPart[];
}

/** Divides a source by its headings. `title` lines and what stands above them are the page's, not the report's. */
export function divideSource(
  lines: readonly SourceLine[],
  {
    match,
    headings,
    title,
  }: {
    match: EditionMatch;
    headings: readonly FoundHeading[];
    title?: { from: number; to: number };
  },
): DividedSource {
  const divided: DividedSource = { opening: [], sections: [], attachments: [], unmatched: [] };
  const unmatched = collecting(divided.unmatched);
  const starts = new Map(headings.map((heading) => [heading.line, heading]));
  const firstHeading = headings[0]?.line ?? lines.length;
  for (const [at, line] of lines.entries()) {
    const text = lineText(line);
    const heading = starts.get(at);
    const published = at < firstHeading ? publicationDay(text) : undefined;
    if (published !== undefined) divided.publishedOn ??= published;
    const region = match.regions.find((one) => at >= one.from && at <= one.to);
    if (region?.from === at) placeTable(divided, region, match.edition);
    if (heading) {
      divided.sections.push({ heading, items: heading.rest ? [{ text: heading.rest }] : [] });
    } else if (match.read.has(at) || text === '') {
    } else if (region) {
      if (!isTableWord(line, region.table) && !saysNone(text)) unmatched(at, line);
    } else if (match.regions.some(({ table, from }) => from === at + 1 && isTitle(line, table))) {
    } else if (title && at >= title.from && at <= title.to) {
    } else if (
      isStray(line) ||
      line.aside ||
      isChrome(text) ||
      isFormLine(text, at, match.regions) ||
      (at < firstHeading && title && at < title.from)
    ) {
      unmatched(at, line);
    } else {
      const { said, form } = cutFormLine(text, at, match.regions);
      place(divided, line, said);
      if (form !== '') divided.unmatched.push({ text: form, place: linePlace(line) });
    }
  }
  takeAttachmentList(divided);
  for (const piece of match.left) divided.unmatched.push({ text: piece.text, place: piece.place });
  return divided;
}

/** Whether a line only says what the table under it is called. */
function isTitle({ pieces }: SourceLine, { title, name }: TableRegion['table']): boolean {
  const [only, another] = pieces.filter(({ text }) => text !== '');
  return only !== undefined && !another && [title, name].map(foldLabel).includes(only.folded);
}

/** Cells that belong to no table of the edition. */
function isStray(line: SourceLine): boolean {
  return line.cell === true || line.pieces.filter(({ text }) => text !== '').length > 1;
}

function place(divided: DividedSource, line: SourceLine, text: string): void {
  const section = divided.sections.at(-1);
  const attachment = divided.attachments.at(-1);
  const day = signingDay(text);
  if (section && isAttachmentLabel(text)) {
    divided.attachments.push({ title: '', items: [], place: linePlace(line) });
  } else if (attachment) {
    if (attachment.title === '') attachment.title = text;
    else attachment.items.push({ text });
  } else if (section) {
    if (day === undefined) section.items.push({ text });
    else sign(divided, section.items, { day, place: linePlace(line) });
  } else {
    divided.opening.push(text);
  }
}

/** 落款: the date, and the name above it, which the report prints by itself. */
function sign(
  divided: DividedSource,
  items: DividedItem[],
  { day, place }: { day: string; place: SourcePlace },
): void {
  divided.signedOn = day;
  const last = items.at(-1);
  if (!last || !('text' in last) || last.text.length > 40 || /[，。,;；：:]/.test(last.text))
    return;
  items.pop();
  divided.signedBy = { text: last.text, place };
}

/** A table stands in its own section or attachment; one of the source's attachments that only introduces it is none. */
function placeTable(
  { sections, attachments, unmatched }: DividedSource,
  { table }: TableRegion,
  edition: ReportTemplate,
): void {
  const open = attachments.at(-1);
  if (open && attachmentOfTable(edition, table.id)) {
    open.items.push({ table: table.id });
    return;
  }
  const introducing = attachments.pop();
  const texts = (introducing?.items ?? []).flatMap((item) => ('text' in item ? item.text : []));
  for (const text of introducing ? [introducing.title, ...texts] : []) {
    if (text !== '') unmatched.push({ text, place: introducing?.place ?? {} });
  }
  sections.at(-1)?.items.push({ table: table.id });
}

/** Lines that follow each other are one unmatched part, as long as it stays short. */
function collecting(parts: UnmatchedPart[]): (at: number, line: SourceLine) => void {
  let last = -2;
  let joined: { text: string; place: UnmatchedPart['place'] } | undefined;
  return (at, line) => {
    const isCell = line.table === undefined && lineText(line).length < 12;
    if (joined && isCell && at === last + 1 && joined.text.length < 200) {
      joined.text += ` ${lineText(line)}`;
    } else {
      joined = { text: lineText(line), place: linePlace(line) };
      parts.push(joined);
    }
    last = at;
  };
}
