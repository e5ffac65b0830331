import type { EditionSummary } from '#domain/choose-edition.ts';
import type { KeptFile } from '#session/library.ts';
import { download } from '#session/save-file.ts';
import { useWorkspace } from '#session/use-workspace.tsx';
import { safeName } from '#tasks/file-name.ts';

/** 导出: an imported file as it came, one of the program's own as it ships. */
export function useExport(): (edition: EditionSummary, file?: KeptFile) => Promise<void> {
  const { assets } = useWorkspace();
  return async ({ id, title }, file) => {
    if (file) return exportText(title, file.text);
    const edition = await assets.template(id);
    if (edition.ok) exportText(title, `${JSON.stringify(edition.value, null, 2)}\n`);
  };
}

/** Hands a JSON text to the browser's downloads. */
export function exportText(name: string, text: string): void {
  download(`${safeName(name)}.json`, new Blob([text], { type: 'application/json' }));
}
