import { useState } from 'react';
import { isChanged, type PartChange } from '#tasks/text-changes.ts';
import styles from './compare-screen.module.css';
import { useCompareWords } from './compare-words.ts';
import { ShareOfSentences } from './share-of-sentences.tsx';
import { Sheet } from './sheet.tsx';
import { TextPart } from './text-part.tsx';
import text from './text-view.module.css';

/** The text part by part: what stayed, came and went, and the share of sentences that stayed. */
export function TextView({ parts }: { parts: readonly PartChange[] }) {
  const words = useCompareWords();
  const [onlyChanges, show] = useState(true);
  const all = parts.reduce((sum, { sentences }) => sum + sentences.all, 0);
  const same = parts.reduce((sum, { sentences }) => sum + sentences.same, 0);
  const figuresOnly = parts.reduce((sum, { sentences }) => sum + sentences.figuresOnly, 0);
  return (
    <>
      <div className={styles.filters}>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={onlyChanges}
            onChange={(event) => show(event.target.checked)}
          />
          {words.text.onlyChanges}
        </label>
        <span className={styles.spacer} />
        <span className={styles.meta} role="status" title={words.text.hint}>
          {words.text.wholeReport} <ShareOfSentences count={{ all, same, figuresOnly }} />
        </span>
      </div>
      <Sheet label={words.views.text}>
        {!parts.some(isChanged) && <p className={styles.nothing}>{words.text.allSame}</p>}
        <div className={text.parts}>
          {parts.map((part) => (
            <TextPart key={part.id} part={part} onlyChanges={onlyChanges} />
          ))}
          <p className={text.meta}>{words.text.hint}</p>
        </div>
      </Sheet>
    </>
  );
}
