import { titleBreaks } from './title-breaks.ts';

/** How a title is set. Widths in parts of the font size. */
export interface TitleMeasure {
  /** The body that issues it; it stands on a line of its own where that is possible. */
  author: string;
  most: number;
  widthOf(text: string): number;
}

const MOST_LINES = 5;
/** What a cut costs, in characters of unevenness. */
const NOT_AFTER_AUTHOR = 12;
const WITHIN_AUTHOR = 24;

/** 标题回行: breaks a title by meaning into as few lines as possible, and these as even as possible. */
export function breakTitle(title: string, measure: TitleMeasure): string[] {
  if (measure.widthOf(title) <= measure.most) return [title];
  const places = titleBreaks(title, measure.author);
  for (let count = 2; count <= MOST_LINES; count += 1) {
    const best = cheapest(divisions(title, places, { count, measure }), measure);
    if (best) return best;
  }
  return fullLines(title, measure);
}

/** All ways to cut the title into `count` lines, each of which fits. */
function divisions(
  title: string,
  places: readonly number[],
  { count, measure }: { count: number; measure: TitleMeasure },
): string[][] {
  if (count === 1) return measure.widthOf(title) <= measure.most ? [[title]] : [];
  return places.flatMap((place, index) => {
    const line = title.slice(0, place);
    if (measure.widthOf(line) > measure.most) return [];
    const later = places.slice(index + 1).map((other) => other - place);
    const rests = divisions(title.slice(place), later, { count: count - 1, measure });
    return rests.map((rest) => [line, ...rest]);
  });
}

function cheapest(candidates: readonly string[][], measure: TitleMeasure): string[] | undefined {
  let best: { lines: string[]; cost: number } | undefined;
  for (const lines of candidates) {
    const cost = costOf(lines, measure);
    if (!best || cost < best.cost) best = { lines, cost };
  }
  return best?.lines;
}

function costOf(lines: readonly string[], { author, widthOf }: TitleMeasure): number {
  const widths = lines.map(widthOf);
  const unevenness = Math.max(...widths) - Math.min(...widths);
  let end = 0;
  let isAuthorAlone = false;
  let cutsInAuthor = 0;
  for (const line of lines.slice(0, -1)) {
    end += line.length;
    if (end === author.length) isAuthorAlone = true;
    if (end < author.length) cutsInAuthor += 1;
  }
  return unevenness + (isAuthorAlone ? 0 : NOT_AFTER_AUTHOR) + cutsInAuthor * WITHIN_AUTHOR;
}

/** Lines as full as they get, for a title without any place to cut. */
function fullLines(title: string, { most, widthOf }: TitleMeasure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of title) {
    if (line !== '' && widthOf(line + character) > most) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return [...lines, line];
}
