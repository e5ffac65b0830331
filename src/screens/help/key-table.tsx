import { routeHref } from '#session/routes.ts';
import { useWords } from '#session/use-words.tsx';
import { ColumnHeads } from '#ui/column-heads.tsx';
import { gridKeys } from '#ui/grid/grid-keys.ts';
import styles from './help-screen.module.css';
import { useHelpWords } from './help-words.ts';
import { useKeysWords } from './keys/keys-words.ts';

/** 按键 of a table, all of them. */
export function KeyTable() {
  const { keyTable, keyHeads } = useHelpWords();
  const { grid } = useWords();
  const { printCard } = useKeysWords();
  return (
    <>
      <table className={styles.table} aria-label={keyTable}>
        <ColumnHeads heads={keyHeads} />
        <tbody>
          {gridKeys.map(({ act, keys }) => (
            <tr key={act}>
              <td className={styles.keys}>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </td>
              <td>{grid.keys[act]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.card}>
        <a href={routeHref({ screen: 'keys' })}>{printCard}</a>
      </p>
    </>
  );
}
