import { routeHref } from '#session/routes.ts';
import { useOpenFindings } from '#session/use-open-findings.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import { HiddenLabel } from '#ui/hidden-label.tsx';
import { Icon } from '#ui/icon.tsx';
import styles from './top-bar.module.css';

const STEPS = ['edit', 'review', 'compare', 'preview', 'returned'] as const;

/** A screen of an open report. */
export type Step = (typeof STEPS)[number];

/** 步骤: the screens of an open report, always at the same place. */
export function Steps({ screen }: { screen: Step }) {
  const { shell } = useWords();
  const { id } = useReportSession();
  return (
    <nav className={styles.steps} aria-label={shell.steps}>
      {STEPS.map((step) => (
        <a
          key={step}
          className={styles.step}
          href={routeHref({ screen: step, report: id })}
          {...(step === screen && { 'aria-current': 'page' })}
        >
          {shell[step]}
          {step === 'review' && <Errors />}
        </a>
      ))}
    </nav>
  );
}

/** 错误 that are still open. */
function Errors() {
  const { shell } = useWords();
  const { mustFix } = useOpenFindings().counts;
  if (mustFix === 0) return null;
  return (
    <span className={styles.errors}>
      <Icon name="error" />
      {mustFix}
      <HiddenLabel>{shell.errors}</HiddenLabel>
    </span>
  );
}
