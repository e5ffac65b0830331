import type { ReturnedItem } from '#session/returned/use-returned.ts';
import type { ReturnedHere } from '#session/workspace.ts';
import { Button } from '#ui/button.tsx';
import { Decided } from './decided.tsx';
import styles from './returned-list.module.css';
import { useReturnedWords } from './returned-words.ts';
import { useDecide } from './use-decide.ts';

export interface ChangeActsProps {
  here: ReturnedHere;
  item: ReturnedItem;
  name: string;
}

/** 采纳 and 不采纳; where the program cannot make the change itself, 已处理; where it was decided, what was. */
export function ChangeActs({ here, item, name }: ChangeActsProps) {
  const words = useReturnedWords();
  const { change, standing, decision } = item;
  const { accept, done, refuse, again } = useDecide(here, change.id, name);
  if (decision) {
    const isByHand = change.kind === 'other';
    const word = decision === 'accepted' && isByHand ? words.decided.done : words.decided[decision];
    const isFinal = decision === 'accepted' && !isByHand;
    return (
      <Decided decision={decision} word={word} name={name} {...(!isFinal && { onAgain: again })} />
    );
  }
  if (standing === 'same') return <span className={styles.meta}>{words.same}</span>;
  const canBeMade =
    change.kind === 'cell' ||
    change.kind === 'line' ||
    (change.kind !== 'other' && standing === 'asPrinted');
  return (
    <div className={styles.acts}>
      {change.kind === 'binding' && canBeMade && (
        <>
          {change.run.as === 'figure' && (
            <Button size="small" onClick={() => accept(change, 'table')}>
              {words.changeTable(change.after)}
            </Button>
          )}
          <Button size="small" onClick={() => accept(change, 'text')}>
            {words.changeText}
          </Button>
        </>
      )}
      {change.kind !== 'binding' && canBeMade && (
        <Button size="small" aria-label={words.acceptOf(name)} onClick={() => accept(change)}>
          {words.accept}
        </Button>
      )}
      {!canBeMade && (
        <Button size="small" aria-label={words.doneOf(name)} onClick={done}>
          {words.done}
        </Button>
      )}
      <Button size="small" look="quiet" aria-label={words.refuseOf(name)} onClick={refuse}>
        {words.refuse}
      </Button>
    </div>
  );
}
