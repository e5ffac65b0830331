import type { DiffPiece, ReturnedChange } from '#domain/returned-draft.ts';
import { HiddenLabel } from '#ui/hidden-label.tsx';
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
  const { blank } = useReturnedWords();
  return (
    <p>
      {before === '' ? (
        <span className={styles.meta}>{blank}</span>
      ) : (
        <Piece piece={{ text: before, change: 'deleted' }} />
      )}
      {' → '}
      {after === '' ? (
        <span className={styles.meta}>{blank}</span>
      ) : (
        <Piece piece={{ text: after, change: 'inserted' }} />
      )}
    </p>
  );
}

function Diff({ pieces }: { pieces: readonly DiffPiece[] }) {
  return (
    <p className={styles.diff}>
      {pieces.map((piece, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces never change.
        <Piece key={at} piece={piece} />
      ))}
    </p>
  );
}

/** Struck through or underlined; its word is said to those who cannot see it. */
function Piece({ piece: { text, change } }: { piece: DiffPiece }) {
  const { inserted, deleted } = useReturnedWords();
  if (change === 'inserted') {
    return (
      <ins>
        <HiddenLabel>{inserted}</HiddenLabel>
        {text}
      </ins>
    );
  }
  if (change === 'deleted') {
    return (
      <del>
        <HiddenLabel>{deleted}</HiddenLabel>
        {text}
      </del>
    );
  }
  return text;
}
