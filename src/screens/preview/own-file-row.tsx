import { type ReactNode, useRef } from 'react';
import { Button } from '#ui/button.tsx';
import { Verdict } from '#ui/verdict.tsx';
import styles from './export-panel.module.css';
import { type PreviewWords, usePreviewWords } from './preview-words.ts';
import type { FileNews } from './use-own-file.ts';

export interface OwnFileRowProps {
  title: string;
  /** Of the office's own file; without one, what stands in its place. */
  name: string | undefined;
  shipped: string;
  /** Endings that can be chosen: `.docx`. */
  accept: string;
  news: FileNews | undefined;
  onFiles: (files: readonly File[]) => void;
  onGiveBack: () => void;
  /** Another way to choose. */
  children?: ReactNode;
}

/** A file of the office's own in the place of the program's: chosen, and given back. */
export function OwnFileRow(props: OwnFileRowProps) {
  const words = usePreviewWords();
  const { own } = words.preview;
  const { title, name, news } = props;
  const chooser = useRef<HTMLInputElement>(null);
  const said = news && sayNews(news, title, words);
  return (
    <div className={styles.own}>
      <p>
        <b>{title}</b> {name ?? props.shipped}
      </p>
      <input
        ref={chooser}
        type="file"
        hidden
        accept={props.accept}
        aria-label={own.chooseFileFor(title)}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          props.onFiles(files);
        }}
      />
      <div className={styles.ownActs}>
        <Button size="small" onClick={() => chooser.current?.click()}>
          {own.chooseFile}
        </Button>
        {props.children}
        {name !== undefined && (
          <Button
            size="small"
            look="quiet"
            aria-label={own.giveBackFor(title)}
            onClick={props.onGiveBack}
          >
            {own.giveBack}
          </Button>
        )}
      </div>
      <p role="status" className={styles.copied}>
        {said && <Verdict {...said} />}
      </p>
    </div>
  );
}

function sayNews(news: FileNews, title: string, { preview, marks, sayProblem }: PreviewWords) {
  const { own } = preview;
  if ('problem' in news) {
    const word = own.problems[news.problem.id] ?? sayProblem(news.problem);
    return { icon: 'error', tone: 'red', word } as const;
  }
  if ('givenBack' in news) {
    return { icon: 'agrees', tone: 'green', word: own.givenBack(title) } as const;
  }
  const word = own.taken(title, news.taken);
  if (!news.remark) return { icon: 'agrees', tone: 'green', word } as const;
  const remark = own.problems[news.remark.id] ?? sayProblem(news.remark);
  return { icon: 'explain', tone: 'amber', word: marks.sentence(word) + remark } as const;
}
