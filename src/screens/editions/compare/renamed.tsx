import type { EditionDiff } from '#domain/edition-diff.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { useEditionWords } from '../use-edition-words.ts';
import styles from './compare.module.css';
import { placeOf } from './place-of.ts';

export interface RenamedProps {
  renamed: EditionDiff['renamed'];
  edition: ReportTemplate;
}

/** 改名: what means the same and is called otherwise. */
export function Renamed({ renamed, edition }: RenamedProps) {
  const { compare: words } = useEditionWords();
  return (
    <section>
      <h2>
        {words.renamed} <small>{words.count(renamed.length)}</small>
      </h2>
      {renamed.length === 0 && <p className={styles.none}>{words.nothing}</p>}
      {renamed.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.columns.place}</th>
              <th scope="col">{words.columns.was}</th>
              <th scope="col">{words.columns.is}</th>
            </tr>
          </thead>
          <tbody>
            {renamed.map(({ part, before }) => (
              <tr key={part.key}>
                <td>{[placeOf(part, edition), words.kind[part.kind]].filter(Boolean).join(' ')}</td>
                <td>{before}</td>
                <td>{part.label}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
