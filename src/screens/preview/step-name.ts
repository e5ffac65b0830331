import type { ExportStep } from './export-order.ts';
import type { PreviewWords } from './preview-words.ts';

/** What a step makes, in a word. */
export function stepName(step: ExportStep, { preview }: PreviewWords): string {
  if (step.kind === 'format') return preview.files[step.format];
  return step.kind === 'sheet' ? preview.files[step.sheet] : preview.files.zipName;
}
