import type { ImportedReport } from '#domain/imported-report.ts';
import type { ReportTemplate } from '#domain/template.ts';
import type { SourceDocument } from '#formats/source-tree.ts';
import { type EditionCandidate, editionCandidates } from './choose-edition.ts';
import { divideSource } from './divide-source.ts';
import { draftReport } from './draft-report.ts';
import { type FoundTitle, findTitle, said, titleInText } from './find-title.ts';
import { unitName } from './find-unit.ts';
import { findYear } from './find-year.ts';
import { lineText, type SourceLine, sourceLines } from './source-lines.ts';

/** A foreign document as a draft; undefined where nothing of a report is recognised in it. */
export function importSource(
  source: SourceDocument,
  name: string,
  editions: readonly ReportTemplate[],
): ImportedReport | undefined {
  const lines = sourceLines(source.blocks);
  const prose = proseOf(lines);
  const title = foundTitle(lines, source, prose);
  const year = plausible(title?.year ?? findYear(prose, name));
  const candidates = editionCandidates(lines, editions, year);
  const [chosen] = candidates;
  if (!chosen) return undefined;
  return imported(lines, { chosen, candidates, title, year, prose });
}

interface Recognised {
  chosen: EditionCandidate;
  candidates: readonly EditionCandidate[];
  title: FoundTitle | undefined;
  year: number | undefined;
  prose: string;
}

function imported(
  lines: readonly SourceLine[],
  { chosen, candidates, title, year, prose }: Recognised,
): ImportedReport {
  const { edition, match, headings } = chosen;
  const divided = divideSource(lines, {
    match,
    headings,
    ...(title?.lines && { title: title.lines }),
  });
  const unit = unitName(title?.unit, prose);
  const { report, headings: sections } = draftReport({
    edition,
    year: year ?? edition.years.from,
    unit: unit ?? '',
    ...(title && { title: title.text }),
    cells: match.cells,
    divided,
  });
  return {
    template: edition.id,
    candidates: candidates.map((one) => one.edition.id),
    ...(year !== undefined && { year }),
    ...(unit !== undefined && { unit }),
    ...(title && { title: title.text }),
    report,
    cells: Object.fromEntries(
      [...match.cells].map(([address, { evidence }]) => [address, evidence]),
    ),
    sections,
    unmatched: [
      ...divided.unmatched,
      ...(divided.signedBy && divided.signedBy.text !== unit ? [divided.signedBy] : []),
    ],
  };
}

/** By the document itself, else by what the file is called inside, else by a sentence that names it. */
function foundTitle(
  lines: readonly SourceLine[],
  { title }: SourceDocument,
  prose: string,
): FoundTitle | undefined {
  return (
    findTitle(lines, Math.min(lines.length, 120)) ??
    said(title?.split(/[_|—-]/)[0] ?? '') ??
    titleInText(prose)
  );
}

/** Characters of text that name, period and year are looked for in. */
const ENOUGH = 40_000;

function proseOf(lines: readonly SourceLine[]): string {
  let text = '';
  for (const line of lines) {
    if (line.table === undefined && text.length < ENOUGH) text += `${lineText(line)}\n`;
  }
  return text;
}

function plausible(year: number | undefined): number | undefined {
  return year !== undefined && year >= 2000 && year <= 2100 ? year : undefined;
}
