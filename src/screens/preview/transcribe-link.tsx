import { routeHref } from '#session/routes.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { buttonClass } from '#ui/button.tsx';
import styles from './export-panel.module.css';
import { usePreviewWords } from './preview-words.ts';

/** The way to 逐项录入对照. */
export function TranscribeLink() {
  const { transcribe } = usePreviewWords().preview;
  const { id } = useReportSession();
  return (
    <section>
      <h2>{transcribe.title}</h2>
      <a className={buttonClass()} href={routeHref({ screen: 'transcribe', report: id })}>
        {transcribe.go}
      </a>
      <p className={styles.meta}>{transcribe.hint}</p>
    </section>
  );
}
