import { type EditionSummary, editionsFor } from '#domain/choose-edition.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { type EditionMatch, matchEdition } from './match-edition.ts';
import { type FoundHeading, sectionHeadings } from './section-headings.ts';
import type { SourceLine } from './source-lines.ts';

/** An edition as far as a source agrees with it. */
export interface EditionCandidate {
  edition: ReportTemplate;
  match: EditionMatch;
  headings: readonly FoundHeading[];
  /** The report's year lies in the edition's. */
  fitsYear: boolean;
  /** Rows and headings found, of all there are on either side, and lines read, of those any edition reads: 0 to 3. */
  agreement: number;
}

/** An edition of other years is a candidate where it agrees nearly as well as the best. */
const LEAST_SHARE = 0.6;
/** Below this an edition has nothing to do with the source. */
const LEAST_AGREEMENT = 0.15;

/** The editions a source may be of, the likeliest first: the year's own before others, then by rows and headings. */
export function editionCandidates(
  lines: readonly SourceLine[],
  editions: readonly ReportTemplate[],
  year: number | undefined,
): EditionCandidate[] {
  const ofYear: readonly EditionSummary[] =
    year === undefined
      ? []
      : editionsFor(
          editions.map(({ regions: _any, ...edition }) => edition),
          { year },
        );
  const matches = editions.map((edition) => matchEdition(lines, edition));
  const mostRead = Math.max(...matches.map(({ read }) => read.size));
  const candidates = matches.map((match): EditionCandidate => {
    const { edition } = match;
    const headings = sectionHeadings(lines, edition, (line) => isTaken(match, line));
    const fitsYear = ofYear.some(({ id }) => id === edition.id);
    const readOfAll = mostRead === 0 ? 0 : match.read.size / mostRead;
    return {
      edition,
      match,
      headings,
      fitsYear,
      agreement: agreementOf(match, headings) + readOfAll,
    };
  });
  const most = Math.max(...candidates.map((one) => one.agreement));
  return candidates
    .filter(({ agreement }) => agreement >= LEAST_AGREEMENT)
    .filter(({ agreement, fitsYear }) => fitsYear || agreement >= most * LEAST_SHARE)
    .sort(
      (a, b) =>
        Number(b.fitsYear) - Number(a.fitsYear) ||
        b.agreement - a.agreement ||
        // A province's own form is recognised by its rows alone.
        Number(!!a.edition.regions) - Number(!!b.edition.regions),
    );
}

function isTaken({ regions, read }: EditionMatch, line: number): boolean {
  return read.has(line) || regions.some(({ from, to }) => line >= from && line <= to);
}

function agreementOf(match: EditionMatch, headings: readonly FoundHeading[]): number {
  const { sections: official, attachments = [] } = match.edition;
  const sections = official.length + attachments.length + headings.length;
  const meant = headings.filter(({ section }) => section !== undefined).length;
  const taken = match.regions.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  // Of two forms that share rows, the one that leaves less of the table unread is meant.
  const unread = taken === 0 ? 0 : 1 - [...match.read].length / taken;
  const rows = match.rows === 0 ? 0 : (match.rowsFound / match.rows) * (1 - unread / 2);
  return rows + (sections === 0 ? 0 : (2 * meant) / sections);
}
