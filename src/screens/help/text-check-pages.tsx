import { type CheckArea, type CheckPage, checkPages } from '#tasks/check-pages.ts';
import styles from './help-screen.module.css';
import { useHelpWords } from './help-words.ts';
import { SeverityWord } from './severity-word.tsx';

const AREAS: readonly CheckArea[] = ['structure', 'narrative', 'wording'];

/** 正文核对: a page for every check, with sentences it notices and such it does not. */
export function TextCheckPages() {
  const help = useHelpWords();
  const count = AREAS.reduce((sum, area) => sum + checkPages[area].length, 0);
  return (
    <>
      <p>{help.textLead(count)}</p>
      {AREAS.map((area) => (
        <section key={area} aria-labelledby={`help-${area}`}>
          <h3 id={`help-${area}`} className={styles.area}>
            {help.areas[area]}
          </h3>
          {checkPages[area].map((check) => (
            <TextCheckPage key={check.id} check={check} />
          ))}
        </section>
      ))}
    </>
  );
}

function TextCheckPage({ check }: { check: CheckPage }) {
  const help = useHelpWords();
  const { id, severity, source, examples } = check;
  const shown = examples.fires.length + examples.silent.length > 0;
  return (
    <article className={styles.check} aria-labelledby={`check-${id}`}>
      <div className={styles.head}>
        <h4 id={`check-${id}`}>{help.checkTitle(id)}</h4>
        <SeverityWord severity={severity} />
        <span className={styles.meta}>{help.source(source)}</span>
      </div>
      <p>{help.checkWhy(id)}</p>
      {shown ? (
        <dl className={styles.examples}>
          <Examples word={help.fires} texts={examples.fires} />
          <Examples word={help.silent} texts={examples.silent} />
        </dl>
      ) : (
        <p className={styles.meta}>{help.wholeReport}</p>
      )}
    </article>
  );
}

function Examples({ word, texts }: { word: string; texts: readonly string[] }) {
  const { emptyText } = useHelpWords();
  if (texts.length === 0) return null;
  return (
    <div className={styles.pair}>
      <dt>{word}</dt>
      {texts.map((text) => (
        <dd key={text} className={styles.example}>
          {text === '' ? emptyText : text}
        </dd>
      ))}
    </div>
  );
}
