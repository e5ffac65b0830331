import type { Message } from '#domain/finding.ts';
import { routeHref } from '#session/routes.ts';
import { useWords } from '#session/use-words.tsx';
import { buttonClass } from '#ui/button.tsx';
import styles from './waiting.module.css';

/** While something is being read. */
export function Waiting({ text }: { text: string }) {
  return (
    <p className={styles.waiting} role="status">
      {text}
    </p>
  );
}

/** Where a report could not be opened: why, and the way back. */
export function NotOpened({ problem }: { problem: Message }) {
  const { app, marks, sayProblem } = useWords();
  return (
    <main className={styles.notOpened}>
      <h1>{app.notOpened}</h1>
      <p role="alert">{marks.sentence(sayProblem(problem))}</p>
      <a className={buttonClass()} href={routeHref({ screen: 'start' })}>
        {app.toStart}
      </a>
    </main>
  );
}
