import { SEVERITIES, type Severity } from '#domain/rule.ts';
import { type ExportOrder, stepsOf } from './export-order.ts';
import type { PreviewWords } from './preview-words.ts';
import { stepName } from './step-name.ts';

/** The line of 修改记录 about an export: what was exported, and what was still open then. */
export function exportRecord(
  order: ExportOrder,
  counts: Readonly<Record<Severity, number>>,
  words: PreviewWords,
): string {
  const { preview, findings, marks } = words;
  const names = stepsOf(order).map((step) => stepName(step, words));
  const files = marks.list([...new Set(names)]);
  const still = SEVERITIES.filter((severity) => counts[severity] > 0);
  const open = marks.list(
    still.map((severity) => preview.open.counted(findings.severity[severity], counts[severity])),
  );
  const version = preview.version[order.printing.as];
  return open === ''
    ? preview.open.record(version, files)
    : preview.open.recordOpen(version, files, open);
}
