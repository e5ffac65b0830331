import type { Severity } from '#domain/rule.ts';
import { matchesOf } from '../matches.ts';
import type { CheckedBlock, CheckedText } from '../text.ts';
import { type Notice, placeIn, type TextCheck } from '../text-check.ts';

/** Characters of a paragraph and what should stand instead. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/** What a correction of whole paragraphs needs to become a check. */
export interface Correction {
  id: string;
  severity: Severity;
  source: string;
  /** In the order of the text, not overlapping. */
  edits(block: CheckedBlock, text: CheckedText): readonly TextEdit[];
  examples: TextCheck['examples'];
}

/** A check for slips that come in crowds: one notice a paragraph, every place named, one fix for all. */
export function correctionCheck({ edits, ...check }: Correction): TextCheck {
  return {
    ...check,
    find: (text) => text.blocks.flatMap((block) => noticeOf(block, edits(block, text))),
  };
}

function noticeOf(block: CheckedBlock, edits: readonly TextEdit[]): Notice[] {
  const [first] = edits;
  const last = edits[edits.length - 1];
  if (!first || !last) return [];
  const quote = block.text.slice(first.start, first.end);
  const span = { start: first.start, end: last.end };
  const holdsFigure = block.bound.some((one) => one.start < span.end && span.start < one.end);
  return [
    {
      places: edits.map((edit) => placeIn(block, edit.start, edit.end)),
      values: {
        quote,
        near: nearby(block.text, first),
        count: edits.length,
        instead: first.text,
      },
      quote,
      // Text put over a figure bound to a cell would cut the tie.
      ...(!holdsFigure && {
        fix: {
          section: block.section,
          block: block.block,
          ...span,
          text: corrected(block.text, edits),
        },
      }),
    },
  ];
}

function corrected(text: string, edits: readonly TextEdit[]): string {
  let at = edits[0]?.start ?? 0;
  let result = '';
  for (const { start, end, text: instead } of edits) {
    result += text.slice(at, start) + instead;
    at = end;
  }
  return result;
}

function nearby(text: string, { start, end }: TextEdit): string {
  return text.slice(Math.max(0, start - 5), end + 5);
}

/** Every match of a global pattern, with what should stand instead; an empty match is none. */
export function editsOf(
  text: string,
  pattern: RegExp,
  instead: (match: RegExpExecArray) => string,
): TextEdit[] {
  return matchesOf(text, pattern).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: instead(match),
  }));
}
