import { useEffect, useState } from 'react';
import { backup as words } from '#i18n/backup.zh-cn.ts';
import { backUp } from '#session/back-up.ts';
import { dateOf } from '#session/clock.ts';
import { restoreBackup } from '#session/restore-backup.ts';
import { createFileSaver } from '#session/save-file.ts';
import { useWords } from '#session/use-words.tsx';
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
  const { marks, sayProblem } = useWords();
  const [said, setSaid] = useState<string>();
  useEffect(() => {
    let isShown = true;
    const act = task.kind === 'save' ? save(workspace) : restore(workspace, task.file);
    act.then((done) => {
      if (!isShown) return;
      setSaid(
        typeof done === 'string' ? done : marks.sentence(words.say(done) ?? sayProblem(done)),
      );
      onDone();
    });
    return () => {
      isShown = false;
    };
  }, [task, workspace, marks, sayProblem, onDone]);
  const waiting = task.kind === 'save' ? words.saving : words.restoring(task.file.name);
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

async function save(workspace: Workspace) {
  const made = await backUp(workspace);
  if (!made.ok) return made.problem;
  const name = words.fileName(dateOf(workspace.clock.now()));
  const blob = new Blob([made.value.bytes.slice()], { type: 'application/zip' });
  const saved = await createFileSaver()(name, blob);
  return saved.how === 'cancelled' ? words.cancelled : words.saved(made.value.count, saved.name);
}

async function restore(workspace: Workspace, file: File) {
  const done = await restoreBackup(workspace, new Uint8Array(await file.arrayBuffer()));
  if (!done.ok) return done.problem;
  const { damaged } = done.value;
  const all = [words.restored(done.value), ...(damaged.length > 0 ? [words.damaged(damaged)] : [])];
  return `${all.join('。')}。`;
}
