import { useCallback, useState } from 'react';
import type { Message } from '#domain/finding.ts';
import { failure, type Result, success } from '#domain/result.ts';
import type { ReadImport } from '#tasks/read-import.ts';
import { pastedBytes } from './pasted-bytes.ts';
import { readChosen } from './read-outside.ts';
import type { ReportSession } from './report-session.ts';
import { goTo } from './routes.ts';
import { reasonOf } from './stored.ts';
import { useWorkspace } from './use-workspace.tsx';

/** Bringing in what comes from outside: what is being read, what went wrong last, what was taken in. */
export interface OutsideReading {
  reading: string | undefined;
  problem: { name: string; problem: Message } | undefined;
  imported: ReadImport | undefined;
  bring: (name: string, bytes: Promise<Result<Uint8Array>>) => void;
  bringFiles: (files: readonly File[]) => void;
  /** Text and its markup, read like a file of this name. */
  bringText: (name: string, pasted: { text: string; html: string }) => void;
  dismiss: () => void;
}

/** Reads anything from outside and goes to where it is seen; `open` is the report that is open while it comes. */
export function useOutside(open?: ReportSession): OutsideReading {
  const workspace = useWorkspace();
  const [reading, setReading] = useState<string>();
  const [problem, setProblem] = useState<OutsideReading['problem']>();
  const [imported, setImported] = useState<ReadImport>();
  const dismiss = useCallback(() => {
    setProblem(undefined);
    setImported(undefined);
  }, []);
  const bring = useCallback(
    async (name: string, coming: Promise<Result<Uint8Array>>) => {
      setReading(name);
      dismiss();
      const bytes = await coming;
      const outside = bytes.ok
        ? await import('./open-outside.ts')
            .then(({ openOutside }) => openOutside(workspace, { name, bytes: bytes.value }, open))
            .catch((reason: unknown) => failure('work.failed', { reason: reasonOf(reason) }))
        : bytes;
      setReading(undefined);
      if (!outside.ok) setProblem({ name, problem: outside.problem });
      else if ('imported' in outside.value) setImported(outside.value.imported);
      else goTo(outside.value.route);
    },
    [workspace, open, dismiss],
  );
  const bringFiles = useCallback(
    (files: readonly File[]) => {
      const [first] = files;
      if (first) void bring(first.name, readChosen(files));
    },
    [bring],
  );
  const bringText = useCallback<OutsideReading['bringText']>(
    (name, pasted) => void bring(name, Promise.resolve(success(pastedBytes(pasted)))),
    [bring],
  );
  return { reading, problem, imported, bring, bringFiles, bringText, dismiss };
}
