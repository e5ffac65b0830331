import type { SaveState } from '#session/save-state.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useSaveState } from '#session/use-save-state.ts';
import { useWords } from '#session/use-words.tsx';
import { Button } from '#ui/button.tsx';
import { HiddenLabel } from '#ui/hidden-label.tsx';
import { Icon } from '#ui/icon.tsx';
import styles from './top-bar.module.css';

/** 已保存 10:32:05, or that it was not saved and what to do. Readers hear the state, not every time of day. */
export function SavedNote() {
  const { shell, sayProblem } = useWords();
  const { saveFile } = useReportSession();
  const saved = useSaveState();
  return (
    <span className={styles.saved}>
      {saved.state === 'failed' ? (
        <span
          className={styles.failed}
          role="alert"
          title={saved.problem && sayProblem(saved.problem)}
        >
          <Icon name="error" />
          {shell.saveFailed}
        </span>
      ) : (
        <Kept saved={saved} />
      )}
      <HiddenLabel>
        <span aria-live="polite">{shell.stateWord[saved.state]}</span>
      </HiddenLabel>
      <Button
        look={saved.state === 'failed' ? 'danger' : 'quiet'}
        size="small"
        title={shell.saveFileHint}
        onClick={saveFile}
      >
        {shell.saveFile}
      </Button>
    </span>
  );
}

function Kept({ saved }: { saved: SaveState }) {
  const { shell } = useWords();
  return (
    <>
      <span className={styles.kept}>{saved.state === 'saved' && <Icon name="agrees" />}</span>
      <span className={styles.note} title={saved.inFile ? saved.fileName : shell.onlyHereHint}>
        {saved.state === 'saving' ? shell.saving : shell.savedAt(saved.at)}
        {saved.state === 'saved' && !saved.inFile && ` · ${shell.onlyHere}`}
      </span>
    </>
  );
}
