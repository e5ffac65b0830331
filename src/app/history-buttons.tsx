import { useHistory } from '#session/use-history.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';

/** 撤销 and 重做; each names the edit it takes back or does again. */
export function HistoryButtons() {
  const { shell } = useWords();
  const { undo, redo } = useReportSession();
  const { canUndo, canRedo, undoLabel, redoLabel } = useHistory();
  return (
    <>
      <Button
        look="quiet"
        square
        aria-label={shell.undo}
        title={undoLabel && shell.undoOf(undoLabel)}
        disabled={!canUndo}
        onClick={undo}
      >
        <Icon name="undo" />
      </Button>
      <Button
        look="quiet"
        square
        aria-label={shell.redo}
        title={redoLabel && shell.redoOf(redoLabel)}
        disabled={!canRedo}
        onClick={redo}
      >
        <Icon name="redo" />
      </Button>
    </>
  );
}
