/**
 * What characters of a generated text are, so that slips can be planted in them. `figure`: a figure of the tables;
 * `part`, `whole`: a list and what it adds up to; `share`, `rate`: per cent of a whole, against last year.
 */
export type Mark = 'figure' | 'part' | 'whole' | 'share' | 'rate' | 'year';

/** A few characters of a text. */
export interface Piece {
  text: string;
  mark?: Mark;
}

type Part = Piece | readonly Piece[] | string | number;

/** Writes a sentence, its marked pieces kept apart. */
export function say(strings: TemplateStringsArray, ...parts: readonly Part[]): Piece[] {
  return strings
    .flatMap((text, at) => [{ text }, ...piecesOf(parts[at])])
    .filter((piece) => piece.text !== '');
}

function piecesOf(part: Part | undefined): Piece[] {
  if (part === undefined) return [];
  if (typeof part === 'string' || typeof part === 'number') return [{ text: String(part) }];
  return Array.isArray(part) ? [...part] : [part as Piece];
}

export function figure(count: number | string): Piece {
  return { text: String(count), mark: 'figure' };
}

export function part(count: number): Piece {
  return { text: String(count), mark: 'part' };
}

export function whole(count: number): Piece {
  return { text: String(count), mark: 'whole' };
}

export function year(count: number): Piece {
  return { text: String(count), mark: 'year' };
}

/** 占比, rounded half up. */
export function share(count: number, of: number, decimals: number): Piece {
  return { text: rounded((100 * count) / of, decimals), mark: 'share' };
}

/** 同比: by how much per cent one number is above or below another. */
export function rate(now: number, last: number, decimals: number): Piece {
  return { text: rounded((100 * Math.abs(now - last)) / last, decimals), mark: 'rate' };
}

function rounded(exact: number, decimals: number): string {
  const scale = 10 ** decimals;
  return (Math.floor(exact * scale + 0.5 + 1e-9) / scale).toFixed(decimals);
}

/** Joins items with a mark between them. */
export function joined(items: readonly (readonly Piece[])[], mark: string): Piece[] {
  return items.flatMap((item, at) => (at === 0 ? [...item] : [{ text: mark }, ...item]));
}
