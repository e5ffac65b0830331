import { sentencesOf, withoutFigures } from '#checks/structure/sentences.ts';
import type { DiffPiece } from '#domain/returned-draft.ts';
import type { FilledReport } from './check-figures.ts';
import { diffParagraphs } from './diff-paragraphs.ts';
import { changedLines, type LineChange } from './front-lines.ts';
import { type PlainParagraph, plainText } from './plain-text.ts';

/** How many sentences of a part stand in the other report: word for word, or but for their figures. */
export interface SentenceCount {
  all: number;
  same: number;
  figuresOnly: number;
}

/** One part of two reports: a section, an attachment, or `front`. */
export interface PartChange {
  id: string;
  heading: string;
  /** What it was headed, where that is another heading. */
  headed?: string;
  /** Which of the two has it. */
  stands: 'both' | 'now' | 'before';
  /** Lines of the front that are otherwise; none in any other part. */
  lines: readonly LineChange[];
  /** Paragraph by paragraph, what stayed, came and went. */
  paragraphs: readonly (readonly DiffPiece[])[];
  /** Of the later report; short formulas are not counted. */
  sentences: SentenceCount;
}

interface Part {
  id: string;
  heading: string;
  text: readonly PlainParagraph[];
}

/** The text of a report beside that of an earlier one, part by part, in the order of the later one. */
export function textChanges(now: FilledReport, before: FilledReport): PartChange[] {
  const here = partsOf(now);
  const there = partsOf(before);
  const old = there.flatMap(({ text }) => text.flatMap(sentencesOf));
  const known = {
    words: new Set(old.map(({ words }) => words)),
    shapes: new Set(old.map(({ words }) => withoutFigures(words))),
  };
  const parts = here.map((part): PartChange => {
    const other = there.find(({ id }) => id === part.id);
    return {
      id: part.id,
      heading: part.heading,
      ...(other && other.heading !== part.heading && { headed: other.heading }),
      stands: other ? 'both' : 'now',
      lines: part.id === 'front' ? changedLines(now.report, before.report) : [],
      paragraphs: diffParagraphs(other?.text ?? [], part.text),
      sentences: countOf(part, known),
    };
  });
  const gone = there.filter(({ id }) => !here.some((part) => part.id === id));
  return [
    ...parts,
    ...gone.map(
      (part): PartChange => ({
        id: part.id,
        heading: part.heading,
        stands: 'before',
        lines: [],
        paragraphs: diffParagraphs(part.text, []),
        sentences: { all: 0, same: 0, figuresOnly: 0 },
      }),
    ),
  ];
}

/** Whether anything of a part is otherwise than it was. */
export function isChanged({ stands, headed, lines, paragraphs }: PartChange): boolean {
  const differs = paragraphs.some((pieces) => pieces.some(({ change }) => change !== undefined));
  return stands !== 'both' || headed !== undefined || lines.length > 0 || differs;
}

function countOf(
  { text }: Part,
  known: { words: ReadonlySet<string>; shapes: ReadonlySet<string> },
): SentenceCount {
  const sentences = text.flatMap(sentencesOf);
  const same = sentences.filter(({ words }) => known.words.has(words)).length;
  const alike = sentences.filter(({ words }) => known.shapes.has(withoutFigures(words))).length;
  return { all: sentences.length, same, figuresOnly: alike - same };
}

function partsOf(filled: FilledReport): Part[] {
  const { report, template } = filled;
  const plain = plainText(filled);
  const official = new Map(template.sections.map(({ id, title }) => [id, title]));
  return [
    { id: 'front', heading: '', text: plain(report.front.opening) },
    ...report.sections.map(({ id, heading, blocks }) => ({
      id,
      heading: heading ?? official.get(id) ?? '',
      text: plain(blocks),
    })),
    ...report.attachments.map(({ id, title, blocks }) => ({
      id,
      heading: title,
      text: plain(blocks),
    })),
  ];
}
