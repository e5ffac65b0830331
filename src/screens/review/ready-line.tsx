import { routeHref } from '#session/routes.ts';
import type { SectionView } from '#session/section-views.ts';
import { useOpenFindings } from '#session/use-open-findings.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useSectionOrder } from '#session/use-section.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { severitySigns } from '#ui/severity-signs.ts';
import { Verdict } from '#ui/verdict.tsx';
import styles from './review-screen.module.css';
import { useReviewWords } from './review-words.ts';
import { LockSwitch } from './signing/lock-switch.tsx';

const ASKED = ['mustFix', 'mustExplain'] as const;

/** What still stands between this report and signing, in one line; each part of it leads there. */
export function ReadyLine(props: { onSeverity: (severity: (typeof ASKED)[number]) => void }) {
  const { ready } = useReviewWords();
  const { counts } = useOpenFindings();
  const parts = useUnfilled();
  const asked = ASKED.filter((severity) => counts[severity] > 0);
  const left = counts.mustFix + counts.mustExplain + parts.length;
  if (left === 0) {
    return (
      <section className={styles.ready} aria-label={ready.label}>
        <Verdict icon="agrees" tone="green" word={ready.none} />
        <LockSwitch />
      </section>
    );
  }
  return (
    <section className={styles.ready} aria-label={ready.label}>
      <span className={styles[asked[0] ?? 'partly']}>
        <Icon name={asked[0] ? severitySigns[asked[0]].icon : 'partly'} />
      </span>
      <p>
        <b>{ready.short(left)}</b>
        {asked.map((severity) => (
          <span key={severity}>
            <Button look="link" className={styles.jump} onClick={() => props.onSeverity(severity)}>
              {ready.counted(severity, counts[severity])}
            </Button>
            {(severity !== asked.at(-1) || parts.length > 0) && ready.and}
          </span>
        ))}
        {parts.length > 0 && <Unfilled parts={parts} />}
        {ready.end}
      </p>
      <LockSwitch />
    </section>
  );
}

function Unfilled({ parts }: { parts: readonly SectionView[] }) {
  const { ready } = useReviewWords();
  const { id: report } = useReportSession();
  return (
    <>
      {ready.parts(parts.length)}
      {ready.open}
      {parts.map(({ id, heading }, at) => (
        <span key={id}>
          {at > 0 && ready.between}
          <a href={routeHref({ screen: 'edit', report, section: id })}>
            {id === 'front' ? ready.front : heading}
          </a>
        </span>
      ))}
      {ready.close}
    </>
  );
}

/** The parts of the report that are not filled in yet. */
function useUnfilled(): SectionView[] {
  const { sections } = useReportSession();
  const order = useSectionOrder();
  useOpenFindings();
  return ['front', ...order]
    .map(sections.get)
    .filter(({ state }) => state === 'empty' || state === 'partly');
}
