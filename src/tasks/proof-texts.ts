import type { ReportDocument } from '#document/tree.ts';
import type { SourceDocument } from '#formats/source-tree.ts';
import { printedIn } from '#formats/text/document-part.ts';
import type { ProofDifference } from './proof.ts';

/** Drawn in the place of a character no font has. */
const STAND_IN = '〓';

/** The lines and paragraphs of a document that a file does not hold, in their order. */
export function compareTexts(
  document: ReportDocument,
  source: SourceDocument,
  missing: readonly string[],
): ProofDifference[] {
  const whole = plain(
    source.blocks
      .flatMap((block) => {
        if (block.kind === 'paragraph') return block.place.page && block.aside ? [] : [block.text];
        return block.rows.flatMap((row) => row.map(({ text }) => text));
      })
      .join(''),
  );
  let from = 0;
  return textsOf(document).flatMap(({ block, text }): ProofDifference[] => {
    const wanted = plain(drawn(text, missing));
    if (wanted === '') return [];
    const at = whole.indexOf(wanted, from);
    if (at < 0) return [{ block, expected: text }];
    from = at + wanted.length;
    return [];
  });
}

function textsOf(document: ReportDocument): { block: string; text: string }[] {
  return printedIn(document).flatMap((printed) => {
    if (printed.kind === 'line') return [{ block: printed.role, text: printed.text }];
    if (printed.kind === 'heading') return [{ block: printed.id, text: printed.text }];
    if (printed.kind !== 'paragraph') return [];
    return [{ block: printed.id, text: printed.runs.map(({ text }) => text).join('') }];
  });
}

function drawn(text: string, missing: readonly string[]): string {
  return missing.reduce((left, character) => left.replaceAll(character, STAND_IN), text);
}

/** A text without what readers cannot agree on: blanks, and the width of letters. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, '');
}
