import type { WordEntry } from '#domain/word-entry.ts';
import { useEditionWords } from '../use-edition-words.ts';
import styles from './list.module.css';

/** The entries of a word list, as its workbook has them. */
export function WordTable({ entries }: { entries: readonly WordEntry[] }) {
  const { columns } = useEditionWords().wordList;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {Object.entries(columns).map(([column, word]) => (
              <th key={column} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={`${entry.wrong} ${entry.right} ${entry.until}`}>
              <th scope="row">{entry.wrong}</th>
              <td>{entry.right}</td>
              <td>{entry.note}</td>
              <td>{entry.source}</td>
              <td>{entry.until}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
