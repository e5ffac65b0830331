import type { Reviser } from '#domain/returned-draft.ts';
import styles from './returned-list.module.css';
import { useReturnedWords } from './returned-words.ts';

/** Who made a change and when, or that Word kept no record. */
export function Revisers({ revisers }: { revisers: readonly Reviser[] }) {
  const words = useReturnedWords();
  if (revisers.length === 0) return <span className={styles.meta}>{words.untracked}</span>;
  return revisers.map((reviser) => (
    <p key={`${reviser.by} ${reviser.at}`} className={styles.who}>
      {words.by(reviser)}
    </p>
  ));
}
