import { editionFault, extensionFault, localFault } from '#domain/edition-faults.ts';
import { withLocalRequirements } from '#domain/extend.ts';
import type { LocalRequirements } from '#domain/local-requirements.ts';
import { failure, type Result, success } from '#domain/result.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { extensionSchema } from '#schema/extension-schema.ts';
import type { ImportKind } from '#schema/import-kind.ts';
import { readLocalRequirements } from '#schema/local-requirements-file.ts';
import { readTemplate } from '#schema/template-file.ts';
import type { Assets } from './assets.ts';

/** An imported file that is in order: 报告格式, or 本地要求 with the edition it adds to. */
export type ReadImport =
  | { kind: 'edition'; id: string; edition: ReportTemplate }
  | { kind: 'local'; id: string; local: LocalRequirements; edition: ReportTemplate };

type Editions = Pick<Assets, 'template' | 'shipped'>;

/** Reads an imported file of a kind: pure data, its shape checked, then whether it holds together. */
export const readImport: Record<
  ImportKind,
  (json: unknown, assets: Editions) => Promise<Result<ReadImport>>
> = {
  async edition(json, assets) {
    const edition = await readTemplate(json, parentOf(json, assets));
    if (!edition.ok) return edition;
    const fault = (await faultOfExtension(json, assets)) ?? editionFault(edition.value);
    if (fault) return { ok: false, problem: fault };
    const { id, revision, title } = edition.value;
    const shipped = await assets.shipped(id);
    if (shipped.ok && shipped.value.revision >= revision) {
      return failure('edition.notNewer', { title, id, revision: shipped.value.revision });
    }
    return success({ kind: 'edition', id, edition: edition.value });
  },
  async local(json, assets) {
    const local = readLocalRequirements(json);
    if (!local.ok) return local;
    const { id, template } = local.value;
    const edition = await assets.template(template);
    if (!edition.ok) return failure('local.noEdition', { template });
    const fault =
      localFault(edition.value, local.value) ??
      editionFault(withLocalRequirements(edition.value, local.value));
    if (fault) return { ok: false, problem: fault };
    return success({ kind: 'local', id, local: local.value, edition: edition.value });
  },
};

/** An edition that corrects the program's own of the same id is made from that one. */
function parentOf(json: unknown, assets: Editions): Assets['template'] {
  const own = extensionSchema.safeParse(json);
  return own.success && own.data.extends === own.data.id ? assets.shipped : assets.template;
}

async function faultOfExtension(json: unknown, assets: Editions) {
  const { $schema: _editors, ...own } = json as Record<string, unknown>;
  const extension = extensionSchema.safeParse(own);
  if (!extension.success) return undefined;
  const parent = await parentOf(own, assets)(extension.data.extends);
  return parent.ok ? extensionFault(parent.value, extension.data) : undefined;
}
