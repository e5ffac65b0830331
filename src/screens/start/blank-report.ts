import type { EditionSummary } from '#domain/choose-edition.ts';
import type { LocalRequirements } from '#domain/local-requirements.ts';
import { type Result, success } from '#domain/result.ts';
import { IMPORTED, type ReportingUnit, type UnitKind, type UnitLevel } from '#domain/unit.ts';
import { APP_VERSION } from '#session/app-version.ts';
import { instantOf } from '#session/clock.ts';
import { editionWith } from '#session/edition-with.ts';
import { randomId } from '#session/random-id.ts';
import type { ReadLastYear } from '#session/read-last-year.ts';
import type { Workspace } from '#session/workspace.ts';
import { newReport } from '#tasks/new-report.ts';
import type { OpenedReport } from '#tasks/open-report.ts';

/** What the dialog asked besides the unit. */
export interface Filling {
  year: number;
  regionCode?: string;
  edition?: EditionSummary;
  local?: LocalRequirements;
  /** 上年报告 that is followed. */
  last?: ReadLastYear;
}

/** A blank report, from the answers of the dialog. */
export async function blankReport(
  workspace: Workspace,
  answers: FormData,
  { year, regionCode, edition, local, last }: Filling,
): Promise<Result<OpenedReport>> {
  const template = await editionWith(workspace, edition?.id ?? '', local);
  if (!template.ok) return template;
  const unit = {
    ...unitOf(last),
    name: String(answers.get('unit')).trim(),
    kind: answers.get('kind') as UnitKind,
    level: answers.get('level') as UnitLevel,
    ...(regionCode && { regionCode }),
  };
  const report = newReport(template.value, { unit, year });
  const file = { savedAt: instantOf(workspace.clock), app: APP_VERSION, report };
  return success({ file, template: template.value });
}

/** The same unit as last year's where the file says which; a draft of a foreign document knows its name alone. */
function unitOf(last: ReadLastYear | undefined): Pick<ReportingUnit, 'id'> {
  const known = last?.report.unit;
  return known && known.id !== IMPORTED ? known : { id: randomId('unit') };
}
