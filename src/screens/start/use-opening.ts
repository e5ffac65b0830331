import { useCallback, useState } from 'react';
import type { Message } from '#domain/finding.ts';
import type { Result } from '#domain/result.ts';
import { readChosen, readExample } from '#session/read-outside.ts';
import { useWords } from '#session/use-words.tsx';
import { useWorkspace } from '#session/use-workspace.tsx';
import { openAndShow, openBytes } from './open-and-show.ts';

/** Opening reports from outside: the acts, whether one is under way, and what went wrong last. */
export interface Opening {
  busy: boolean;
  problem: { name: string; problem: Message } | undefined;
  openFiles: (files: readonly File[]) => void;
  openExample: () => void;
  dismiss: () => void;
}

/** Opens files and the example; a report that opens is gone to, a problem stays in sight. */
export function useOpening(): Opening {
  const workspace = useWorkspace();
  const { start } = useWords();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Opening['problem']>();
  const open = useCallback(
    async (name: string, reading: Promise<Result<Uint8Array>>) => {
      setBusy(true);
      setProblem(undefined);
      const shown = await openAndShow(workspace, openBytes(workspace, reading));
      setBusy(false);
      if (!shown.ok) setProblem({ name, problem: shown.problem });
    },
    [workspace],
  );
  const openFiles = useCallback(
    (files: readonly File[]) => {
      const [first] = files;
      if (first) void open(first.name, readChosen(files));
    },
    [open],
  );
  const openExample = useCallback(
    () => void open(start.entrances.example.title, readExample(workspace.places.base)),
    [open, start, workspace],
  );
  const dismiss = useCallback(() => setProblem(undefined), []);
  return { busy, problem, openFiles, openExample, dismiss };
}
