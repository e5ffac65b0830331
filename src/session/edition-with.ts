import { withLocalRequirements } from '#domain/extend.ts';
import type { LocalRequirements } from '#domain/local-requirements.ts';
import { type Result, success } from '#domain/result.ts';
import type { ReportTemplate } from '#domain/template.ts';
import type { Services } from './workspace.ts';

/** An edition as a report is filled in by it: with the local notice, where one is taken. */
export async function editionWith(
  { assets }: Pick<Services, 'assets'>,
  id: string,
  local?: LocalRequirements,
): Promise<Result<ReportTemplate>> {
  const edition = await assets.template(id);
  if (!edition.ok || !local) return edition;
  return success(withLocalRequirements(edition.value, local));
}
