import type { FormPart } from '#domain/edition-diff.ts';
import type { ReportTemplate } from '#domain/template.ts';

/** The table a row or column stands in: 表三. */
export function placeOf({ key, kind }: FormPart, edition: ReportTemplate): string | undefined {
  if (kind !== 'row' && kind !== 'column') return undefined;
  const [table] = key.slice(kind.length + 1).split('.');
  return edition.tables.find(({ id }) => id === table)?.name;
}
