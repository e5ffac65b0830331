import { useCallback, useState } from 'react';
import type { Message } from '#domain/finding.ts';
import { type Result, success } from '#domain/result.ts';
import type { StoredSummary } from '#store/report-store.ts';
import { openReport } from '#tasks/open-report.ts';
import { type ReadLastYear, readLastYear } from './read-last-year.ts';
import { readChosen } from './read-outside.ts';
import { storedText } from './stored.ts';
import { useWorkspace } from './use-workspace.tsx';
import type { Workspace } from './workspace.ts';

/** Bringing in 上年报告: what is being read, what went wrong last, and the ways to bring one. */
export interface LastYearReading {
  reading: string | undefined;
  problem: { name: string; problem: Message } | undefined;
  fromFiles: (files: readonly File[]) => void;
  fromKept: (kept: StoredSummary, name: string) => void;
}

/** Reads a file, or a report kept here, as 上年报告; `onRead` hears of one that could be read. */
export function useLastYearReading(onRead: (last: ReadLastYear) => void): LastYearReading {
  const workspace = useWorkspace();
  const [reading, setReading] = useState<string>();
  const [problem, setProblem] = useState<LastYearReading['problem']>();
  const read = useCallback(
    async (name: string, coming: Promise<Result<ReadLastYear>>) => {
      setReading(name);
      setProblem(undefined);
      const last = await coming;
      setReading(undefined);
      if (last.ok) onRead(last.value);
      else setProblem({ name, problem: last.problem });
    },
    [onRead],
  );
  const fromFiles = useCallback(
    (files: readonly File[]) => {
      const name = files[0]?.name ?? '';
      void read(name, readFile(workspace, name, files));
    },
    [read, workspace],
  );
  const fromKept = useCallback(
    (kept: StoredSummary, name: string) => void read(name, readKept(workspace, kept, name)),
    [read, workspace],
  );
  return { reading, problem, fromFiles, fromKept };
}

async function readFile(
  workspace: Workspace,
  name: string,
  files: readonly File[],
): Promise<Result<ReadLastYear>> {
  const bytes = await readChosen(files);
  return bytes.ok ? readLastYear(workspace, { name, bytes: bytes.value }) : bytes;
}

async function readKept(
  { store, assets }: Workspace,
  { id }: StoredSummary,
  name: string,
): Promise<Result<ReadLastYear>> {
  const text = await storedText(store, id);
  const opened = text.ok ? await openReport(text.value, assets) : text;
  if (!opened.ok) return opened;
  const { file, template } = opened.value;
  return success({ report: file.report, template, name, unsure: [] });
}
