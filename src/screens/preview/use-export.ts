import { useMemo, useState } from 'react';
import { createHeavyWork } from '#session/heavy-work.ts';
import { download } from '#session/save-file.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWorkspace } from '#session/use-workspace.tsx';
import type { Edition } from '#tasks/file-name.ts';
import type { Format } from '#tasks/formats.ts';
import type { RenderedFile } from '#tasks/render.ts';

/** What is exported and for whom. */
export interface ExportOrder {
  as: Edition;
  formats: readonly Format[];
}

/** 导出: nothing yet, under way, or what came of it. */
export type ExportState =
  | { phase: 'idle' }
  | { phase: 'working'; format: Format; index: number; all: number }
  | { phase: 'done'; files: readonly RenderedFile[]; cancelled: boolean };

/** Renders one format after the other beside the page and hands each file to the downloads. */
export function useExport(): {
  state: ExportState;
  start: (order: ExportOrder) => Promise<void>;
  cancel: () => void;
} {
  const session = useReportSession();
  const workspace = useWorkspace();
  const work = useMemo(() => createHeavyWork(workspace), [workspace]);
  const [state, setState] = useState<ExportState>({ phase: 'idle' });
  const start = async ({ as, formats }: ExportOrder) => {
    const opened = { file: session.toFile(), template: session.template };
    const files: RenderedFile[] = [];
    for (const [index, format] of formats.entries()) {
      setState({ phase: 'working', format, index: index + 1, all: formats.length });
      const result = await work.run('render', { opened, format, as });
      if (!result.ok && result.problem.id === 'work.cancelled') {
        setState({ phase: 'done', files, cancelled: true });
        return;
      }
      const file = result.ok ? result.value : { format, problem: result.problem };
      files.push(file);
      if ('bytes' in file) saveRendered(file);
    }
    setState({ phase: 'done', files, cancelled: false });
  };
  return { state, start, cancel: work.cancel };
}

const TYPES: Record<Format, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Hands a rendered file to the browser's downloads. */
export function saveRendered(file: Extract<RenderedFile, { bytes: Uint8Array }>): void {
  download(file.name, new Blob([file.bytes.slice().buffer], { type: TYPES[file.format] }));
}
