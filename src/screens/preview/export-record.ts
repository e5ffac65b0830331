import { SEVERITIES, type Severity } from '#domain/rule.ts';
import type { Words } from '#i18n/zh-cn.ts';
import type { ExportOrder } from './use-export.ts';

/** The line of 修改记录 about an export: what was exported, and what was still open then. */
export function exportRecord(
  { as, formats }: ExportOrder,
  counts: Readonly<Record<Severity, number>>,
  { preview, findings }: Words,
): string {
  const files = formats.map((format) => preview.files[format]).join('、');
  const open = SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => preview.open.counted(findings.severity[severity], counts[severity]))
    .join('、');
  const version = preview.version[as];
  return open === ''
    ? preview.open.record(version, files)
    : preview.open.recordOpen(version, files, open);
}
