import type { Decision } from '#session/report-draft.ts';
import { Button } from '#ui/button.tsx';
import { Verdict } from '#ui/verdict.tsx';
import styles from './returned-list.module.css';
import { useReturnedWords } from './returned-words.ts';

export interface DecidedProps {
  decision: Decision;
  word: string;
  name: string;
  /** Opens it again; what was made in the report is taken back by an undo instead. */
  onAgain?: () => void;
}

/** What was decided. */
export function Decided({ decision, word, name, onAgain }: DecidedProps) {
  const words = useReturnedWords();
  const isAccepted = decision === 'accepted';
  return (
    <div className={styles.acts}>
      <Verdict
        icon={isAccepted ? 'agrees' : 'close'}
        tone={isAccepted ? 'green' : 'none'}
        word={word}
      />
      {onAgain && (
        <Button size="small" look="quiet" aria-label={words.againOf(name)} onClick={onAgain}>
          {words.again}
        </Button>
      )}
    </div>
  );
}
