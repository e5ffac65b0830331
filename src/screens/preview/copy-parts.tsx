import { useMemo, useState } from 'react';
import type { ReportDocument } from '#document/tree.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { type CopyPart, copyParts, copyTexts } from '#tasks/copy-texts.ts';
import { Button } from '#ui/button.tsx';
import { layOnClipboard } from '#ui/lay-on-clipboard.ts';
import { SelectField } from '#ui/select-field.tsx';
import { Verdict } from '#ui/verdict.tsx';
import styles from './export-panel.module.css';
import { type PreviewWords, usePreviewWords } from './preview-words.ts';

/** 复制到网站编辑器: the report, a section or a table, laid on the clipboard. */
export function CopyParts({ document }: { document: ReportDocument }) {
  const { copy } = usePreviewWords().preview;
  const session = useReportSession();
  const parts = useMemo(() => copyParts(document), [document]);
  const [chosen, choose] = useState(0);
  const [said, say] = useState<{ laid: boolean; part: string }>();
  const part = parts[chosen] ?? parts[0];
  const copyNow = (one: CopyPart) => {
    const { media } = session.toFile();
    say({
      laid: layOnClipboard(copyTexts(document, one, media)),
      part: nameOf(one, copy),
    });
  };
  return (
    <section>
      <h2>{copy.title}</h2>
      <div className={styles.copy}>
        <SelectField
          label={copy.part}
          options={parts.map((one, index) => [String(index), nameOf(one, copy)] as const)}
          value={String(chosen)}
          hint={copy.hint}
          onChange={(event) => choose(Number(event.target.value))}
        />
        <Button disabled={!part} onClick={() => part && copyNow(part)}>
          {copy.act}
        </Button>
      </div>
      <p role="status" className={styles.copied}>
        {said && (
          <Verdict
            icon={said.laid ? 'agrees' : 'error'}
            tone={said.laid ? 'green' : 'red'}
            word={said.laid ? copy.done(said.part) : copy.refused}
          />
        )}
      </p>
    </section>
  );
}

function nameOf({ kind, title }: CopyPart, words: PreviewWords['preview']['copy']): string {
  if (kind === 'report' || kind === 'front') return words.parts[kind];
  return kind === 'section' ? title : words[kind](title);
}
