import { sayPlace as chinese } from '#i18n/intake.zh-cn.ts';
import { useWordsOf } from '#session/use-words.tsx';
import type { CheckedSource } from '#tasks/check-source.ts';
import type { GoToPiece } from './go-to-piece.ts';
import styles from './intake-screen.module.css';
import { useIntakeWords } from './intake-words.ts';
import { ShowButton } from './show-button.tsx';
import type { SourceIndex } from './source-index.ts';
import { useMore } from './use-more.tsx';

export interface UnmatchedListProps {
  source: CheckedSource;
  index: SourceIndex;
  onShow: GoToPiece;
}

/** Parts that are listed at once, and in all before the clerk asks for more. */
const PORTION = 50;
const LISTED = 200;

/** What of the document found no place: listed, never dropped. */
export function UnmatchedList({ source: { imported }, index, onShow }: UnmatchedListProps) {
  const words = useIntakeWords();
  const sayPlace = useWordsOf('sayPlace', chinese);
  const { shown, more } = useMore(imported.unmatched, { portion: PORTION, step: LISTED });
  if (imported.unmatched.length === 0) return null;
  return (
    <section aria-label={words.unmatched}>
      <h2>
        {words.unmatched} <span className={styles.meta}>{imported.unmatched.length}</span>
      </h2>
      <p className={styles.meta}>{words.unmatchedHint}</p>
      <ul className={styles.list}>
        {shown.map(({ text, place }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and texts may repeat.
          <li key={at}>
            <span className={styles.meta}>{sayPlace(place)}</span>
            <ShowButton piece={index.at(place, text)} onShow={onShow}>
              {text}
            </ShowButton>
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}
