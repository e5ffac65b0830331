import { useRef, useState } from 'react';
import type { OfficeFontRole } from '#tasks/assets.ts';
import { Button } from '#ui/button.tsx';
import { Verdict } from '#ui/verdict.tsx';
import styles from './export-panel.module.css';
import { LocalFontDialog } from './local-font-dialog.tsx';
import { hasLocalFonts, type LocalFont, queryLocalFonts } from './local-fonts.ts';
import { type PreviewWords, usePreviewWords } from './preview-words.ts';
import { type FontNews, useOwnFont } from './use-own-font.ts';

/** The font of a role: the program's, or one of the office's own by file or from this computer. */
export function OwnFont({ role, onFont }: { role: OfficeFontRole; onFont: () => void }) {
  const words = usePreviewWords();
  const { fonts } = words.preview;
  const { name, news, takeFile, takeLocal, giveBack } = useOwnFont(role, onFont);
  const [offered, offer] = useState<readonly LocalFont[]>();
  const chooser = useRef<HTMLInputElement>(null);
  const title = fonts.roles[role];
  const said = news && sayNews(news, title, words);
  return (
    <div className={styles.font}>
      <p>
        <b>{title}</b> {name ?? fonts.shipped}
      </p>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".ttf,.ttc,.otf"
        aria-label={fonts.chooseFileFor(title)}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          void takeFile(files);
        }}
      />
      <div className={styles.fontActs}>
        <Button size="small" onClick={() => chooser.current?.click()}>
          {fonts.chooseFile}
        </Button>
        {hasLocalFonts() && (
          <Button
            size="small"
            aria-label={fonts.chooseLocalFor(title)}
            onClick={async () => offer(await queryLocalFonts(role))}
          >
            {fonts.chooseLocal}
          </Button>
        )}
        {name !== undefined && (
          <Button
            size="small"
            look="quiet"
            aria-label={fonts.giveBackFor(title)}
            onClick={giveBack}
          >
            {fonts.giveBack}
          </Button>
        )}
      </div>
      <p role="status" className={styles.copied}>
        {said && <Verdict {...said} />}
      </p>
      {offered && (
        <LocalFontDialog
          title={fonts.local.title(title)}
          fonts={offered}
          onTake={takeLocal}
          onClose={() => offer(undefined)}
        />
      )}
    </div>
  );
}

function sayNews(news: FontNews, title: string, { preview, sayProblem }: PreviewWords) {
  const { fonts } = preview;
  if ('problem' in news) {
    const word = fonts.problems[news.problem.id] ?? sayProblem(news.problem);
    return { icon: 'error', tone: 'red', word } as const;
  }
  const word = 'taken' in news ? fonts.taken(title, news.taken) : fonts.givenBack(title);
  return { icon: 'agrees', tone: 'green', word } as const;
}
