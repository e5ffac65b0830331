import { useState } from 'react';
import { zhCn } from '#i18n/zh-cn.ts';
import { APP_VERSION } from '#session/app-version.ts';
import type { ReportSession } from '#session/report-session.ts';
import { Button } from '#ui/button.tsx';
import styles from './failure-screen.module.css';

/** When the program itself failed: what is safe, a way to save the open report, a text to copy. */
export function FailureScreen(props: { error: unknown; session: ReportSession | undefined }) {
  const { failure } = zhCn.app;
  const { session } = props;
  return (
    <main className={styles.screen}>
      <h1>{failure.title}</h1>
      <p role="alert">{failure.kept}</p>
      <div className={styles.acts}>
        {session && <Button onClick={session.saveFile}>{failure.saveFile}</Button>}
        <Button onClick={() => window.location.reload()}>{failure.reload}</Button>
      </div>
      <Details text={describe(props.error)} />
    </main>
  );
}

function Details({ text }: { text: string }) {
  const { failure } = zhCn.app;
  const [copied, setCopied] = useState(false);
  const copy = () => {
    document.querySelector<HTMLTextAreaElement>('#failure')?.select();
    setCopied(document.execCommand('copy'));
  };
  return (
    <>
      <label htmlFor="failure">{failure.details}</label>
      <textarea id="failure" className={styles.details} readOnly value={text} rows={10} />
      <Button onClick={copy}>{copied ? failure.copied : failure.copy}</Button>
    </>
  );
}

/** Version, browser and the error; nothing of the report. */
function describe(error: unknown): string {
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [APP_VERSION, navigator.userAgent, said].join('\n');
}
