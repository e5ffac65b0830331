import { routeHref } from '#session/routes.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import styles from './top-bar.module.css';

/** 步骤: the screens of an open report, always at the same place. */
export function Steps({ screen }: { screen: 'edit' | 'preview' }) {
  const { shell } = useWords();
  const { id } = useReportSession();
  return (
    <nav className={styles.steps} aria-label={shell.steps}>
      {(['edit', 'preview'] as const).map((step) => (
        <a
          key={step}
          className={styles.step}
          href={routeHref({ screen: step, report: id })}
          {...(step === screen && { 'aria-current': 'page' })}
        >
          {shell[step]}
        </a>
      ))}
    </nav>
  );
}
