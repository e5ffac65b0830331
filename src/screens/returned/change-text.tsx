import type { DiffPiece, ReturnedChange } from '#domain/returned-draft.ts';
import { DiffText } from '#ui/diff-text.tsx';
import styles from './returned-list.module.css';
import { useReturnedWords } from './returned-words.ts';

/** What was taken out and what was put in, in the sentence they stand in. */
export function ChangeText({ change }: { change: ReturnedChange }) {
  const words = useReturnedWords();
  switch (change.kind) {
    case 'sentence':
      return <Diff pieces={change.diff} />;
    case 'added':
      return (
        <>
          <p className={styles.meta}>{words.added}</p>
          <Diff pieces={[{ text: change.text, change: 'inserted' }]} />
        </>
      );
    case 'removed':
      return (
        <>
          <p className={styles.meta}>{words.removed}</p>
          <Diff pieces={[{ text: change.text, change: 'deleted' }]} />
        </>
      );
    case 'binding':
      return (
        <>
          <p className={styles.contradicts}>{words.says(change.before, change.after)}</p>
          <p className={styles.meta}>{change.sentence}</p>
        </>
      );
    default:
      return <OldAndNew before={change.before} after={change.after} />;
  }
}

function OldAndNew({ before, after }: { before: string; after: string }) {
  const words = useReturnedWords();
  return (
    <p>
      {before === '' ? (
        <span className={styles.meta}>{words.blank}</span>
      ) : (
        <DiffText pieces={[{ text: before, change: 'deleted' }]} said={words} />
      )}
      {' → '}
      {after === '' ? (
        <span className={styles.meta}>{words.blank}</span>
      ) : (
        <DiffText pieces={[{ text: after, change: 'inserted' }]} said={words} />
      )}
    </p>
  );
}

function Diff({ pieces }: { pieces: readonly DiffPiece[] }) {
  return (
    <p className={styles.diff}>
      <DiffText pieces={pieces} said={useReturnedWords()} />
    </p>
  );
}
