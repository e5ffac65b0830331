import { titleOf } from '#document/compose/compose-document.ts';
import type { Message } from '#domain/finding.ts';
import type { Assets } from './assets.ts';
import { type Edition, exportedName } from './file-name.ts';
import type { Format } from './formats.ts';
import type { OpenedReport } from './open-report.ts';
import { writers } from './writers.ts';

/** What to render: which formats, and for whom. */
export interface RenderOrder {
  formats: readonly Format[];
  as: Edition;
}

/** A rendered file with what the reader should know of it, or why there is none. */
export type RenderedFile =
  | { format: Format; name: string; bytes: Uint8Array; remarks: readonly Message[] }
  | { format: Format; problem: Message };

/** Renders a report to every format asked for, one after the other; one that fails never withholds the others. */
export async function render(
  opened: OpenedReport,
  assets: Assets,
  { formats, as }: RenderOrder,
): Promise<RenderedFile[]> {
  const title = titleOf(opened.file.report, opened.template);
  const files: RenderedFile[] = [];
  for (const format of formats) {
    try {
      const written = await writers[format](opened, assets, as);
      files.push({ format, name: exportedName(title, as, format), ...written });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      files.push({ format, problem: { id: 'export.failed', values: { format, reason } } });
    }
  }
  return files;
}
