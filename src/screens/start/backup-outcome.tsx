import { useEffect, useState } from 'react';
import type { Message } from '#domain/finding.ts';
import { backup } from '#i18n/backup.zh-cn.ts';
import { wordsOf } from '#i18n/language.ts';
import type { Words } from '#i18n/zh-cn.ts';
import { backUp } from '#session/back-up.ts';
import { dateOf } from '#session/clock.ts';
import { type Restored, restoreBackup } from '#session/restore-backup.ts';
import { createFileSaver } from '#session/save-file.ts';
import { useWords, useWordsOf } from '#session/use-words.tsx';
import { useWorkspace } from '#session/use-workspace.tsx';
import type { Workspace } from '#session/workspace.ts';
import { Button } from '#ui/button.tsx';
import type { BackupTask } from './backup-buttons.tsx';
import styles from './kept-reports.module.css';

export interface BackupOutcomeProps {
  task: BackupTask;
  onDone: () => void;
  onClose: () => void;
}

/** Does what was asked for and tells what came of it. */
export function BackupOutcome({ task, onDone, onClose }: BackupOutcomeProps) {
  const workspace = useWorkspace();
  const main = useWords();
  const words = useWordsOf('backup', backup);
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    let isShown = true;
    const act = task.kind === 'save' ? save(workspace) : restore(workspace, task.file);
    act.then((done) => {
      if (!isShown) return;
      setOutcome(done);
      onDone();
    });
    return () => {
      isShown = false;
    };
  }, [task, workspace, onDone]);
  const waiting = task.kind === 'save' ? words.saving : words.restoring(task.file.name);
  const said = outcome && say(outcome, words, main);
  return (
    <p className={styles.note} role="status">
      {said ?? waiting}{' '}
      {said && (
        <Button look="link" size="small" onClick={onClose}>
          {words.close}
        </Button>
      )}
    </p>
  );
}

type Outcome =
  | { did: 'nothing'; problem: Message }
  | { did: 'cancelled' }
  | { did: 'saved'; count: number; name: string }
  | ({ did: 'restored' } & Restored);

async function save(workspace: Workspace): Promise<Outcome> {
  const made = await backUp(workspace);
  if (!made.ok) return { did: 'nothing', problem: made.problem };
  const { bytes, count } = made.value;
  const name = wordsOf('backup', backup).fileName(dateOf(workspace.clock.now()));
  const saved = await createFileSaver()(
    name,
    new Blob([bytes.slice()], { type: 'application/zip' }),
  );
  return saved.how === 'cancelled'
    ? { did: 'cancelled' }
    : { did: 'saved', count, name: saved.name };
}

async function restore(workspace: Workspace, file: File): Promise<Outcome> {
  const done = await restoreBackup(workspace, new Uint8Array(await file.arrayBuffer()));
  return done.ok ? { did: 'restored', ...done.value } : { did: 'nothing', problem: done.problem };
}

function say(outcome: Outcome, words: typeof backup, { marks, sayProblem }: Words): string {
  switch (outcome.did) {
    case 'nothing':
      return marks.sentence(words.say(outcome.problem) ?? sayProblem(outcome.problem));
    case 'cancelled':
      return words.cancelled;
    case 'saved':
      return words.saved(outcome.count, outcome.name);
    case 'restored':
      return marks.sentences([
        words.restored(outcome),
        ...(outcome.damaged.length > 0 ? [words.damaged(outcome.damaged)] : []),
      ]);
  }
}
