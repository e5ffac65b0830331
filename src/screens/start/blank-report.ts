import { type Result, success } from '#domain/result.ts';
import type { UnitKind, UnitLevel } from '#domain/unit.ts';
import { APP_VERSION } from '#session/app-version.ts';
import { type Clock, dateOf, instantOf } from '#session/clock.ts';
import { randomId } from '#session/random-id.ts';
import type { Workspace } from '#session/workspace.ts';
import { defaultYear, newReport } from '#tasks/new-report.ts';
import type { OpenedReport } from '#tasks/open-report.ts';

/** The edition new reports are made with, and the first year it covers. */
const EDITION = { id: '2021', from: 2021 };

/** The years a new report can be of, the latest first, and the one that is usual now. */
export function yearsOffered(clock: Clock): { years: readonly number[]; usual: number } {
  const today = dateOf(clock.now());
  const latest = Math.max(Number(today.slice(0, 4)), EDITION.from);
  const years = Array.from({ length: latest - EDITION.from + 1 }, (_, back) => latest - back);
  return { years, usual: Math.max(defaultYear(today), EDITION.from) };
}

/** A blank report, from the answers of the dialog. */
export async function blankReport(
  { assets, clock }: Workspace,
  answers: FormData,
): Promise<Result<OpenedReport>> {
  const template = await assets.template(EDITION.id);
  if (!template.ok) return template;
  const unit = {
    id: randomId('unit'),
    name: String(answers.get('unit')).trim(),
    kind: answers.get('kind') as UnitKind,
    level: answers.get('level') as UnitLevel,
  };
  const year = Number(String(answers.get('year')).slice(1));
  const report = newReport(template.value, { unit, year });
  const file = { savedAt: instantOf(clock), app: APP_VERSION, report };
  return success({ file, template: template.value });
}
