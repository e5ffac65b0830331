import { filledIn } from '#domain/filled-in.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import type { OpenedReport } from '#tasks/open-report.ts';
import styles from '../signing/signing.module.css';
import { useSigningWords } from '../signing/signing-words.ts';

/** Which report is corrected: its title and number, when it was published, the hash of its data. */
export function SupersededReport({ published }: { published: OpenedReport }) {
  const { correction: words } = useSigningWords();
  const { dates } = useWords();
  const { form } = useReportSession();
  const { report } = published.file;
  const { front, revision } = report;
  const { supersedes, revision: own } = form.getValues();
  const title = front.title ?? filledIn(published.template.reportTitle, report);
  return (
    <section>
      <p>
        <b>{words.superseded(title, revision)}</b>
      </p>
      <p className={styles.hint}>
        {words.published(front.publishedOn && dates.full(front.publishedOn))}
        {' · '}
        <span title={words.wholeHash(supersedes)}>{words.hash(supersedes)}</span>
      </p>
      <p className={styles.hint}>{words.own(own)}</p>
    </section>
  );
}
