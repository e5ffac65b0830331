import { useState } from 'react';
import { wordsOf } from '#i18n/language.ts';
import { zhCn } from '#i18n/zh-cn.ts';
import type { ReportSession } from '#session/report-session.ts';
import { Button } from '#ui/button.tsx';
import styles from './failure-screen.module.css';
import { failureText, isPartMissing } from './failure-text.ts';

/** When the program itself failed: what is safe, a way to save the open report, a text to copy. */
export function FailureScreen(props: { error: unknown; session: ReportSession | undefined }) {
  const { failure } = wordsOf('main', zhCn).app;
  const { error, session } = props;
  return (
    <main className={styles.screen}>
      <h1>{isPartMissing(error) ? failure.partMissing : failure.title}</h1>
      <p role="alert">{isPartMissing(error) ? failure.partKept : failure.kept}</p>
      <div className={styles.acts}>
        {session && <Button onClick={session.saveFile}>{failure.saveFile}</Button>}
        <Button onClick={() => window.location.reload()}>{failure.reload}</Button>
      </div>
      <Details text={failureText(error, window.location.hash)} />
    </main>
  );
}

function Details({ text }: { text: string }) {
  const { failure } = wordsOf('main', zhCn).app;
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
