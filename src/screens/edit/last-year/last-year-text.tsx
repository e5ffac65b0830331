import { useMemo } from 'react';
import type { LastYear } from '#session/last-year.ts';
import { type PlainParagraph, plainText } from '#tasks/plain-text.ts';
import styles from './last-year.module.css';
import { useLastYearWords } from './last-year-words.ts';

/** What last year's report says in this section, as it was printed. */
export function LastYearText({ last, section }: { last: LastYear; section: string }) {
  const { tab, lines } = useLastYearWords();
  const paragraphs = useMemo(() => textOf(last, section), [last, section]);
  const { contact } = last.report.front;
  const told = (['office', 'phone', 'address', 'postcode', 'email'] as const).flatMap((part) =>
    contact[part] ? [{ part, text: contact[part] }] : [],
  );
  return (
    <>
      {section === 'front' && told.length > 0 && (
        <section className={styles.part} aria-label={tab.contact}>
          <h3>{tab.contact}</h3>
          <dl className={styles.contact}>
            {told.map(({ part, text }) => (
              <div key={part}>
                <dt>{lines[part]}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section className={styles.part} aria-label={tab.text}>
        <h3>{tab.text}</h3>
        {paragraphs === undefined && <p className={styles.meta}>{tab.noCounterpart}</p>}
        {paragraphs?.length === 0 && <p className={styles.meta}>{tab.noText}</p>}
        {paragraphs?.map(({ id, text }) => (
          <p key={id} className={styles.text}>
            {text}
          </p>
        ))}
      </section>
    </>
  );
}

/** The paragraphs of a section of last year's; undefined where it had no such section. */
function textOf(last: LastYear, section: string): readonly PlainParagraph[] | undefined {
  const { front, sections, attachments } = last.report;
  const part = [...sections, ...attachments].find(({ id }) => id === section);
  const blocks = section === 'front' ? front.opening : part?.blocks;
  return blocks && plainText(last)(blocks);
}
