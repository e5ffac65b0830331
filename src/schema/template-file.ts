import { extendTemplate } from '#domain/extend.ts';
import { failure, type Result, success } from '#domain/result.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { extensionSchema } from './extension-schema.ts';
import { problemOf } from './problem.ts';
import { templateSchema } from './template-schema.ts';

/** Finds the edition that another one extends. */
export type FindTemplate = (id: string) => Promise<Result<ReportTemplate>>;

/**
 * Reads an edition from `templates/ID/template.json`; one that extends another is made from that one.
 * `$schema`, which serves editors alone, is passed over.
 */
export async function readTemplate(
  json: unknown,
  parent: FindTemplate,
): Promise<Result<ReportTemplate>> {
  if (typeof json !== 'object' || json === null) return failure('template.notTemplate');
  const { $schema: _editors, ...template } = json as Record<string, unknown>;
  if ('extends' in template && !('sections' in template)) return readExtension(template, parent);
  const checked = templateSchema.safeParse(template);
  return checked.success ? success(checked.data) : { ok: false, problem: problemOf(checked.error) };
}

async function readExtension(json: unknown, find: FindTemplate): Promise<Result<ReportTemplate>> {
  const checked = extensionSchema.safeParse(json);
  if (!checked.success) return { ok: false, problem: problemOf(checked.error) };
  const parent = await find(checked.data.extends);
  return parent.ok ? success(extendTemplate(parent.value, checked.data)) : parent;
}
