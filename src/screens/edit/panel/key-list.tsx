import { useWords } from '#session/use-words.tsx';
import styles from './panel.module.css';

/** The keys of a table. */
export function KeyList() {
  const { edit } = useWords();
  const { keyHints } = edit;
  const keys: readonly (readonly [string, string])[] = [
    ['F2', keyHints.edit],
    ['Esc', keyHints.restore],
    ['Tab', keyHints.right],
    ['Enter', keyHints.down],
    ['Shift + ←↑↓→', keyHints.select],
    ['Ctrl + D', keyHints.fillDown],
    ['Delete', keyHints.clear],
    ['Ctrl + Z', keyHints.undo],
  ];
  return (
    <>
      <h3>{edit.keys}</h3>
      <dl className={styles.keys}>
        {keys.map(([key, act]) => (
          <div key={key} className={styles.key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{act}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
