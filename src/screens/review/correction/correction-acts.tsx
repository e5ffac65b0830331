import { endCorrection } from '#session/correction/begin-correction.ts';
import { routeHref } from '#session/routes.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { Button, buttonClass } from '#ui/button.tsx';
import styles from '../signing/signing.module.css';
import { useSigningWords } from '../signing/signing-words.ts';

/** What can be done with a correction: print it, where it can be composed, or give it up. */
export function CorrectionActs({ printed }: { printed?: true }) {
  const { correction: words } = useSigningWords();
  const session = useReportSession();
  return (
    <div className={styles.acts}>
      {printed && (
        <a
          className={buttonClass('primary')}
          href={routeHref({ screen: 'preview', report: session.id })}
        >
          {words.print}
        </a>
      )}
      <Button look="quiet" onClick={() => endCorrection(session, words.ended)}>
        {words.end}
      </Button>
    </div>
  );
}
