import { routeHref } from '#session/routes.ts';
import { useWords } from '#session/use-words.tsx';
import { gridKeys } from '#ui/grid/grid-keys.ts';
import styles from './panel.module.css';

/** The keys of a table most in use; all of them stand in 使用说明. */
export function KeyList() {
  const { edit, grid } = useWords();
  return (
    <>
      <h3>{edit.keys}</h3>
      <dl className={styles.keys}>
        {gridKeys
          .filter(({ short }) => short)
          .map(({ act, keys }) => (
            <div key={act} className={styles.key}>
              <dt>
                <kbd>{keys.join(' ')}</kbd>
              </dt>
              <dd>{grid.keys[act]}</dd>
            </div>
          ))}
      </dl>
      <p>
        <a href={routeHref({ screen: 'keys' })}>{edit.allKeys}</a>
      </p>
    </>
  );
}
