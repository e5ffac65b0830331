import { useId } from 'react';
import type { Edition } from '#tasks/file-name.ts';
import { classNames } from '#ui/class-names.ts';
import styles from './export-panel.module.css';
import { usePreviewWords } from './preview-words.ts';

/** 文稿: for the leader's desk, or for the public. */
export function VersionChoice(props: { as: Edition; onChange: (as: Edition) => void }) {
  const { version } = usePreviewWords().preview;
  const id = useId();
  return (
    <section>
      <h2 id={id}>{version.title}</h2>
      <div className={styles.choice} role="radiogroup" aria-labelledby={id}>
        {(['review', 'publication'] as const).map((edition) => (
          <label key={edition} className={classNames(props.as === edition && styles.on)}>
            <input
              type="radio"
              name={id}
              aria-describedby={`${id}-${edition}`}
              aria-label={version[edition]}
              checked={props.as === edition}
              onChange={() => props.onChange(edition)}
            />
            <span>
              <b>{version[edition]}</b>
              <span className={styles.hint} id={`${id}-${edition}`}>
                {version[`${edition}Hint`]}
              </span>
            </span>
          </label>
        ))}
      </div>
    </section>
  );
}
