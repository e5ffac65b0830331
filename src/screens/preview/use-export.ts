import { useMemo, useState } from 'react';
import { edits } from '#i18n/edits.zh-cn.ts';
import { wordsOf } from '#i18n/language.ts';
import { createHeavyWork } from '#session/heavy-work.ts';
import { download } from '#session/save-file.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWorkspace } from '#session/use-workspace.tsx';
import { type ExportOrder, type ExportStep, stepsOf } from './export-order.ts';
import { type ExportResult, fileIn, type NamedFile } from './export-result.ts';
import { usePreviewWords } from './preview-words.ts';
import { runStep } from './run-step.ts';

/** 导出: nothing yet, under way, or what came of it. */
export type ExportState =
  | { phase: 'idle' }
  | { phase: 'working'; step: ExportStep; index: number; all: number }
  | { phase: 'done'; results: readonly ExportResult[]; cancelled: boolean };

/** Renders one file after the other beside the page and hands each to the downloads; a zip is handed over alone. */
export function useExport(): {
  state: ExportState;
  start: (order: ExportOrder) => Promise<void>;
  cancel: () => void;
} {
  const session = useReportSession();
  const workspace = useWorkspace();
  const words = usePreviewWords();
  const work = useMemo(() => createHeavyWork(workspace), [workspace]);
  const [state, setState] = useState<ExportState>({ phase: 'idle' });
  const start = async (order: ExportOrder) => {
    const steps = stepsOf(order);
    const results: ExportResult[] = [];
    const as = words.preview.version[order.printing.as];
    void session.versions.keepBefore(wordsOf('edits', edits).exported(as));
    const job = {
      work,
      office: workspace.office,
      place: workspace,
      session,
      words,
      order,
      opened: openedOf(session),
    };
    for (const [index, step] of steps.entries()) {
      setState({ phase: 'working', step, index: index + 1, all: steps.length });
      const made = await runStep(step, job, results);
      if (made === 'cancelled') return setState({ phase: 'done', results, cancelled: true });
      results.push(...made);
      if (!order.zip || step.kind === 'zip') for (const one of made) saveResult(one);
    }
    setState({ phase: 'done', results, cancelled: false });
  };
  return { state, start, cancel: work.cancel };
}

function openedOf(session: ReturnType<typeof useReportSession>) {
  return { file: session.toFile(), template: session.template };
}

function saveResult(result: ExportResult): void {
  const file = fileIn(result);
  if (file) saveMade(file);
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const TYPES: Readonly<Record<string, string>> = {
  docx: `${OFFICE}.wordprocessingml.document`,
  pdf: 'application/pdf',
  html: 'text/html',
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  zip: 'application/zip',
};

/** Hands a file to the browser's downloads. */
export function saveMade({ name, bytes }: NamedFile): void {
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? '';
  download(name, new Blob([bytes.slice().buffer], { type }));
}
