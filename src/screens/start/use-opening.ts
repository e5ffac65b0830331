import { useCallback, useState } from 'react';
import type { Message } from '#domain/finding.ts';
import type { Result } from '#domain/result.ts';
import { checkForeign, isForeign } from '#session/check-foreign.ts';
import { takeIn } from '#session/library.ts';
import { readChosen, readExample } from '#session/read-outside.ts';
import { goTo } from '#session/routes.ts';
import { useWords } from '#session/use-words.tsx';
import { useWorkspace } from '#session/use-workspace.tsx';
import { openReport } from '#tasks/open-report.ts';
import type { ReadImport } from '#tasks/read-import.ts';
import { openAndShow } from './open-and-show.ts';

/** Opening files from outside: the acts, whether one is under way, what went wrong last, what was imported. */
export interface Opening {
  busy: boolean;
  problem: { name: string; problem: Message } | undefined;
  imported: ReadImport | undefined;
  openFiles: (files: readonly File[]) => void;
  openExample: () => void;
  dismiss: () => void;
}

/** Opens files and the example: a report is gone to, an edition or local notice is kept, a problem stays in sight. */
export function useOpening(): Opening {
  const workspace = useWorkspace();
  const { start } = useWords();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Opening['problem']>();
  const [imported, setImported] = useState<ReadImport>();
  const dismiss = useCallback(() => {
    setProblem(undefined);
    setImported(undefined);
  }, []);
  const open = useCallback(
    async (name: string, reading: Promise<Result<Uint8Array>>) => {
      setBusy(true);
      dismiss();
      const bytes = await reading;
      if (bytes.ok && isForeign(bytes.value)) {
        const checked = await checkForeign(workspace, { name, bytes: bytes.value });
        setBusy(false);
        if (checked.ok) {
          workspace.checked.set(checked.value);
          goTo({ screen: 'check' });
        } else setProblem({ name, problem: checked.problem });
        return;
      }
      const taken = bytes.ok ? await takeIn(workspace, bytes.value) : undefined;
      const opening = bytes.ok
        ? () => openReport(bytes.value, workspace.assets)
        : async () => bytes;
      const shown = taken ?? (await openAndShow(workspace, opening()));
      setBusy(false);
      if (!shown.ok) setProblem({ name, problem: shown.problem });
      else if (taken?.ok) setImported(taken.value);
    },
    [workspace, dismiss],
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
  return { busy, problem, imported, openFiles, openExample, dismiss };
}
