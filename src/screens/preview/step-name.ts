import type { Words } from '#i18n/zh-cn.ts';
import type { ExportStep } from './export-order.ts';

/** What a step makes, in a word. */
export function stepName(step: ExportStep, { preview }: Words): string {
  if (step.kind === 'format') return preview.files[step.format];
  return step.kind === 'sheet' ? preview.files[step.sheet] : preview.files.zipName;
}
