import type { DiffPiece } from '#domain/returned-draft.ts';
import { isChanged, type PartChange } from '#tasks/text-changes.ts';
import { DiffText } from '#ui/diff-text.tsx';
import { useCompareWords } from './compare-words.ts';
import { ShareOfSentences } from './share-of-sentences.tsx';
import styles from './text-view.module.css';

export interface TextPartProps {
  part: PartChange;
  onlyChanges: boolean;
}

/** One section: its heading, the share of its sentences, its paragraphs. */
export function TextPart({ part, onlyChanges }: TextPartProps) {
  const { text } = useCompareWords();
  const { heading, headed, stands, lines, paragraphs, sentences } = part;
  const stretches = onlyChanges ? folded(paragraphs) : paragraphs;
  return (
    <section className={styles.part}>
      <header className={styles.head}>
        <h2>{heading || text.front}</h2>
        <span className={styles.meta}>
          {stands === 'before' ? (
            text.onlyBefore
          ) : (
            <>
              {stands === 'now' && `${text.onlyNow}${text.and}`}
              <ShareOfSentences count={sentences} />
            </>
          )}
        </span>
      </header>
      {headed !== undefined && <p className={styles.meta}>{text.headed(headed)}</p>}
      {lines.length > 0 && (
        <dl className={styles.lines}>
          {lines.map(({ line, pieces }) => (
            <div key={line}>
              <dt>{text.lines[line]}</dt>
              <dd>
                <DiffText pieces={pieces} said={text} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {!isChanged(part) && onlyChanges ? (
        <p className={styles.meta}>{text.same}</p>
      ) : (
        stretches.map((stretch, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no names of their own.
          <Stretch key={at} stretch={stretch} />
        ))
      )}
    </section>
  );
}

/** A paragraph, or how many that did not change stand here. */
function Stretch({ stretch }: { stretch: readonly DiffPiece[] | number }) {
  const { text } = useCompareWords();
  if (typeof stretch === 'number') {
    return <p className={styles.meta}>{text.unchanged(stretch)}</p>;
  }
  return (
    <p className={styles.paragraph}>
      <DiffText pieces={stretch} said={text} />
    </p>
  );
}

/** Paragraphs with those that did not change counted only. */
function folded(paragraphs: readonly (readonly DiffPiece[])[]): (readonly DiffPiece[] | number)[] {
  const result: (readonly DiffPiece[] | number)[] = [];
  for (const pieces of paragraphs) {
    const last = result.at(-1);
    if (pieces.some(({ change }) => change !== undefined)) result.push(pieces);
    else if (typeof last === 'number') result[result.length - 1] = last + 1;
    else result.push(1);
  }
  return result;
}
