import type { ReportTemplate } from '#domain/template.ts';
import type { DiskAssets } from '../disk-assets.ts';
import { type Exit, refuse } from '../exit.ts';

/** `templates [--json]`: the editions at hand, with their legal basis and years. */
export async function templatesCommand(
  options: { json?: boolean },
  assets: DiskAssets,
): Promise<Exit> {
  const read = await Promise.all((await assets.ids()).map((id) => assets.template(id)));
  const templates: ReportTemplate[] = [];
  for (const one of read) {
    if (!one.ok) return refuse(one.problem);
    templates.push(one.value);
  }
  const out = options.json
    ? JSON.stringify(
        templates.map(({ id, revision, title, legalBasis, years, regions }) => ({
          id,
          revision,
          title,
          legalBasis,
          years,
          ...(regions && { regions }),
        })),
        null,
        2,
      )
    : templates.map(line).join('\n');
  return { code: 0, out };
}

function line({ id, title, years, legalBasis }: ReportTemplate): string {
  const span = `${years.from}年度${years.to === undefined ? '起' : `至${years.to}年度`}`;
  return `${id}\t${title}\t${span}\t${legalBasis.map((one) => one.number).join('，')}`;
}
