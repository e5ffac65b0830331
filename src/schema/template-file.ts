import { failure, type Result, success } from '#domain/result.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { problemOf } from './problem.ts';
import { templateSchema } from './template-schema.ts';

/** Reads an edition from `templates/ID/template.json`; `$schema`, which serves editors alone, is passed over. */
export function readTemplate(json: unknown): Result<ReportTemplate> {
  if (typeof json !== 'object' || json === null) return failure('template.notTemplate');
  const { $schema: _editors, ...template } = json as Record<string, unknown>;
  const checked = templateSchema.safeParse(template);
  return checked.success ? success(checked.data) : { ok: false, problem: problemOf(checked.error) };
}
