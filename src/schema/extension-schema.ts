import type { TemplateExtension } from '#domain/extension.ts';
import { id, slug } from './common.ts';
import { parts } from './template-schema.ts';
import { z } from './zod.ts';

const ids = z.exactOptional(z.array(z.string()));
const labels = z.exactOptional(z.record(z.string(), z.string()));

/** What an extension or a local notice adds to an edition. */
export const additions = z.strictObject({
  sections: z.exactOptional(z.array(z.extend(parts.section, { after: z.exactOptional(id) }))),
  attachments: z.exactOptional(z.array(parts.attachment)),
  tables: z.exactOptional(z.array(parts.table)),
  rows: z.exactOptional(z.array(z.strictObject({ table: id, after: id, row: parts.node }))),
  rules: z.exactOptional(z.array(parts.rule)),
  cellRules: z.exactOptional(z.array(parts.cellRule)),
  facts: z.exactOptional(z.array(parts.fact)),
  wording: z.exactOptional(z.array(parts.wording)),
  phrases: z.exactOptional(z.array(parts.phrase)),
  counterparts: z.exactOptional(z.array(parts.counterpart)),
});

/** The shape of an edition that extends another; unknown keys are refused. */
export const extensionSchema: z.ZodMiniType<TemplateExtension> = z.strictObject({
  id: slug,
  revision: z.int().check(z.positive()),
  extends: slug,
  title: z.string(),
  reportTitle: z.exactOptional(z.string()),
  years: z.exactOptional(parts.years),
  regions: z.exactOptional(z.array(z.string())),
  legalBasis: z.exactOptional(z.array(parts.legalSource)),
  add: z.exactOptional(additions),
  replace: z.exactOptional(
    z.strictObject({
      sections: z.exactOptional(z.array(parts.section)),
      attachments: z.exactOptional(z.array(parts.attachment)),
      tables: z.exactOptional(z.array(parts.table)),
      rules: z.exactOptional(z.array(parts.rule)),
      cellRules: z.exactOptional(z.array(parts.cellRule)),
      facts: z.exactOptional(z.array(parts.fact)),
    }),
  ),
  rename: z.exactOptional(z.strictObject({ sections: labels, rows: labels, columns: labels })),
  remove: z.exactOptional(
    z.strictObject({
      sections: ids,
      attachments: ids,
      tables: ids,
      rows: ids,
      rules: ids,
      cellRules: ids,
      facts: ids,
    }),
  ),
});
