import type { CellEvidence, ImportedReport } from '#domain/imported-report.ts';
import type { Report } from '#domain/report.ts';
import { failure, type Result, success } from '#domain/result.ts';
import type { ReportTemplate } from '#domain/template.ts';
import type { SourceBlock } from '#formats/source-tree.ts';
import { readReportFile } from '#schema/report-file.ts';
import { changedSince } from './changed-since.ts';

/**
 * A report of this program's own, from a file of its own or from inside a Word file, with what was changed in Word
 * since: changed figures as they stand there, for the clerk to confirm, and changed text as unmatched.
 */
export function importOwn(
  json: string,
  editions: readonly ReportTemplate[],
  printed: readonly SourceBlock[],
): Result<ImportedReport> {
  const file = readReportFile(json);
  if (!file.ok) return file;
  const { report, templateCopy } = file.value;
  const edition = editions.find(({ id }) => id === report.template) ?? templateCopy;
  if (!edition) {
    const known = editions.map(({ id }) => id).join('、');
    return failure('template.unknown', { id: report.template, known });
  }
  const { figures, cells, unmatched } = changedSince(report, edition, printed);
  const { title } = report.front;
  return success({
    template: edition.id,
    candidates: [edition.id],
    year: report.year,
    unit: report.unit.name,
    ...(title !== undefined && { title }),
    report: { ...report, figures: { ...report.figures, ...figures } },
    cells: { ...ownEvidence(report), ...cells },
    sections: headingsOf(report, edition),
    unmatched,
  });
}

function ownEvidence(report: Report): Record<string, CellEvidence> {
  return Object.fromEntries(
    Object.entries({ ...report.figures, ...report.texts }).map(([address, text]) => [
      address,
      { text, place: { embedded: true }, certain: true },
    ]),
  );
}

function headingsOf({ sections }: Report, edition: ReportTemplate): ImportedReport['sections'] {
  const titles = new Map(edition.sections.map(({ id, title }) => [id, title]));
  return sections.map(({ id, heading }) => ({ id, heading: heading ?? titles.get(id) ?? '' }));
}
