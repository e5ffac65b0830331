import type { Finding } from '#domain/finding.ts';
import type { Report } from '#domain/report.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { check } from '#tasks/check.ts';
import { partsOfTotals } from './arithmetic.ts';
import type { Planted } from './plant.ts';

/** What the checks made of a planted slip. */
export interface Scored {
  planted: Planted;
  found: boolean;
  /** The wrong cells with their right figures and no other, or the wrong characters and no others. */
  exact: boolean;
  /** New findings that point at the slip, and such that point elsewhere. */
  at: number;
  elsewhere: number;
  /** What the latter say. */
  strays: readonly Finding[];
  milliseconds: number;
}

/** Checks a report before and after its slip; only what the slip brought about counts. */
export function score(planted: Planted, template: ReportTemplate): Scored {
  const before = new Set(findingsOf(planted.correct, template).map(keyOf));
  const start = performance.now();
  const all = findingsOf(planted.slipped, template);
  const milliseconds = performance.now() - start;
  const fresh = all.filter((finding) => !before.has(keyOf(finding)));
  const strays = fresh.filter((finding) => !pointsAt(planted, finding));
  const at = fresh.length - strays.length;
  return {
    planted,
    found: at > 0,
    exact: planted.text ? at > 0 && at === fresh.length : isLocated(planted, fresh),
    at,
    elsewhere: strays.length,
    strays,
    milliseconds,
  };
}

function findingsOf(report: Report, template: ReportTemplate): readonly Finding[] {
  return check({ report, template }).findings;
}

function keyOf({ id, message, quote }: Finding): string {
  return JSON.stringify([id, message.values, quote]);
}

function pointsAt({ cells, text, form }: Planted, { places }: Finding): boolean {
  if (text) {
    return places.some(
      (place) =>
        'block' in place &&
        place.block === text.block &&
        place.start < text.end &&
        text.start < place.end,
    );
  }
  const own = new Set(cells.flatMap(({ cell }) => [cell, ...totalsOver(form, cell)]));
  return places.some((place) => 'cell' in place && own.has(place.cell));
}

/** The totals that a cell is a part of, and those that these are parts of. */
function totalsOver(form: Planted['form'], cell: string): string[] {
  const over = [...partsOfTotals(form)].flatMap(([total, parts]) =>
    parts.includes(cell) ? [total] : [],
  );
  return [...over, ...over.flatMap((total) => totalsOver(form, total))];
}

/** The suspects of all findings together, the right figures for the wrong cells and nothing else. */
export function isLocated({ cells }: Planted, findings: readonly Finding[]): boolean {
  const named = namedBy(findings);
  const planted = cells.map(({ cell, right }) => `${cell}=${Number(right)}`);
  return named.size > 0 && named.size === planted.length && planted.every((one) => named.has(one));
}

/** Cells with the figures proposed for them. */
export function namedBy(findings: readonly Finding[]): Set<string> {
  return new Set(
    findings.flatMap(({ suspects }) =>
      suspects.map(({ cell, instead }) => `${cell}=${Number(instead)}`),
    ),
  );
}
