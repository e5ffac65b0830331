import type { FormPart } from '#domain/edition-diff.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { useWords } from '#session/use-words.tsx';
import { useEditionWords } from '../use-edition-words.ts';
import styles from './compare.module.css';
import { placeOf } from './place-of.ts';
import { ruleInWords } from './rule-in-words.ts';

export interface PartListProps {
  title: string;
  parts: readonly FormPart[];
  /** The edition that has them. */
  edition: ReportTemplate;
}

/** 新增 or 取消: sections, tables, rows, columns and relations, each kind on its own. */
export function PartList({ title, parts, edition }: PartListProps) {
  const { compare: words } = useEditionWords();
  const kinds = Object.entries(words.kind).map(([kind, word]) => ({
    word,
    parts: parts.filter((part) => part.kind === kind),
  }));
  return (
    <section>
      <h2>
        {title} <small>{words.count(parts.length)}</small>
      </h2>
      {parts.length === 0 && <p className={styles.none}>{words.nothing}</p>}
      {kinds
        .filter((kind) => kind.parts.length > 0)
        .map((kind) => (
          <div key={kind.word} className={styles.kind}>
            <h3>{kind.word}</h3>
            <ul>
              {kind.parts.map((part) => (
                <Part key={part.key} part={part} edition={edition} />
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}

function Part({ part, edition }: { part: FormPart; edition: ReportTemplate }) {
  const { compare } = useEditionWords();
  const words = { ...useWords(), compare };
  const rule = edition.rules.find(({ id }) => part.key === `rule:${id}`);
  const place = placeOf(part, edition);
  return (
    <li>
      {place && <span className={styles.place}>{place}</span>}
      {part.label}
      {rule && <span className={styles.sides}>{ruleInWords(rule, edition, words).sentence}</span>}
    </li>
  );
}
