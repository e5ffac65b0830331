/** Names of placeholders that were met. */
export interface Replaced {
  /** Filled in. */
  known: readonly string[];
  /** Left as they are. */
  unknown: readonly string[];
}

/** Texts of a part, and where paragraphs begin and end: no placeholder runs over that. */
const TOKEN = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<\/?w:p(?=[\s>])[^>]*>/g;
/** {{单位}}, its braces half or full width, its name without what XML or a form needs. */
const PLACEHOLDER = /(?:\{\{|｛｛)\s*([^{}｛｝<]{1,40}?)\s*(?:\}\}|｝｝)/g;

/** A text of a run, and where it stands in the part and in its paragraph. */
interface Piece {
  start: number;
  end: number;
  text: string;
  /** Of its first character among those of the paragraph. */
  at: number;
}

/**
 * Replaces the placeholders of an XML part. `valueFor` gives the XML that takes a placeholder's place, or nothing to
 * leave it. Word splits a text over as many runs as it likes: the value stands where the placeholder began.
 */
export function replacePlaceholders(
  xml: string,
  valueFor: (name: string) => string | undefined,
): string {
  let written = '';
  let done = 0;
  for (const pieces of paragraphsOf(xml)) {
    for (const { piece, text } of changedPieces(pieces, valueFor)) {
      written += `${xml.slice(done, piece.start)}<w:t xml:space="preserve">${text}</w:t>`;
      done = piece.end;
    }
  }
  return written + xml.slice(done);
}

function paragraphsOf(xml: string): Piece[][] {
  const paragraphs: Piece[][] = [[]];
  let at = 0;
  for (const token of xml.matchAll(TOKEN)) {
    const [all, text] = token;
    if (text === undefined) {
      paragraphs.push([]);
      at = 0;
      continue;
    }
    paragraphs.at(-1)?.push({ start: token.index, end: token.index + all.length, text, at });
    at += text.length;
  }
  return paragraphs;
}

function changedPieces(
  pieces: readonly Piece[],
  valueFor: (name: string) => string | undefined,
): { piece: Piece; text: string }[] {
  const whole = pieces.map(({ text }) => text).join('');
  const cuts = [...whole.matchAll(PLACEHOLDER)].flatMap(({ 0: all, 1: name = '', index }) => {
    const value = valueFor(name);
    return value === undefined ? [] : [{ from: index, to: index + all.length, value }];
  });
  return pieces.flatMap((piece) => {
    const end = piece.at + piece.text.length;
    const own = cuts.filter(({ from, to }) => from < end && to > piece.at);
    if (own.length === 0) return [];
    let text = '';
    let at = piece.at;
    for (const { from, to, value } of own) {
      text += whole.slice(at, Math.max(at, from));
      if (from >= piece.at) text += value;
      at = Math.min(end, to);
    }
    return [{ piece, text: text + whole.slice(at, end) }];
  });
}
