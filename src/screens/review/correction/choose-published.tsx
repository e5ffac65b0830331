import { type ChangeEvent, useRef } from 'react';
import type { Message } from '#domain/finding.ts';
import { readChosen } from '#session/read-outside.ts';
import { useWorkspace } from '#session/use-workspace.tsx';
import { type OpenedReport, openReport } from '#tasks/open-report.ts';
import { Button } from '#ui/button.tsx';
import styles from '../signing/signing.module.css';
import { useSigningWords } from '../signing/signing-words.ts';

export interface ChoosePublishedProps {
  onChosen: (published: OpenedReport) => void;
  onProblem: (problem: Message) => void;
}

/** 选择已公布报告的数据文件. */
export function ChoosePublished({ onChosen, onProblem }: ChoosePublishedProps) {
  const { correction: words } = useSigningWords();
  const { assets } = useWorkspace();
  const chooser = useRef<HTMLInputElement>(null);
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])];
    target.value = '';
    const bytes = await readChosen(files);
    const opened = bytes.ok ? await openReport(bytes.value, assets) : bytes;
    if (opened.ok) onChosen(opened.value);
    else onProblem(opened.problem);
  };
  return (
    <div className={styles.acts}>
      <Button onClick={() => chooser.current?.click()}>{words.choose}</Button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".json"
        aria-label={words.choose}
        onChange={choose}
      />
    </div>
  );
}
