import { useEffect, useRef } from 'react';
import type { Page } from '#document/page.ts';
import { useOutcome } from '#session/use-outcome.ts';
import { severitySigns } from '#ui/severity-signs.ts';
import { Verdict } from '#ui/verdict.tsx';
import { worstOnPage } from './findings-on-page.ts';
import styles from './page-thumbs.module.css';
import { usePreviewWords } from './preview-words.ts';
import { UNITS } from './units.ts';

export interface PageThumbsProps {
  pages: readonly Page[];
  current: number;
  onChoose: (page: number) => void;
}

/** The pages in small, each with what is open on it. */
export function PageThumbs({ pages, current, onChoose }: PageThumbsProps) {
  const { preview } = usePreviewWords();
  const list = useRef<HTMLElement>(null);
  useEffect(() => keepInSight(list.current, current), [current]);
  return (
    <nav ref={list} className={styles.thumbs} aria-label={preview.pages}>
      {pages.map((page) => (
        <Thumb
          key={page.number}
          page={page}
          isCurrent={page.number === current}
          onChoose={onChoose}
        />
      ))}
    </nav>
  );
}

interface ThumbProps {
  page: Page;
  isCurrent: boolean;
  onChoose: (page: number) => void;
}

function Thumb({ page, isCurrent, onChoose }: ThumbProps) {
  const { preview } = usePreviewWords();
  return (
    <div className={styles.thumb}>
      <button
        type="button"
        className={styles.page}
        aria-label={preview.thumbnail(page.number)}
        {...(isCurrent && { 'aria-current': 'page' })}
        onClick={() => onChoose(page.number)}
      >
        <svg
          className={styles.mini}
          viewBox={`0 0 ${page.width * UNITS} ${page.height * UNITS}`}
          aria-hidden="true"
        >
          <use href={`#page-${page.number}`} />
        </svg>
      </button>
      <Caption page={page} />
    </div>
  );
}

/** Scrolls the list so far that the thumb of a page is whole in it. */
function keepInSight(list: HTMLElement | null, page: number): void {
  const thumb = list?.children[page - 1];
  if (!list || !(thumb instanceof HTMLElement)) return;
  const above = thumb.offsetTop - list.scrollTop;
  const below = above + thumb.offsetHeight - list.clientHeight;
  if (above < 0) list.scrollTop += above;
  else if (below > 0) list.scrollTop += below;
}

function Caption({ page }: { page: Page }) {
  const { findings } = usePreviewWords();
  const worst = worstOnPage(page, useOutcome().findings);
  return (
    <span className={styles.caption}>
      {page.number}
      {worst && (
        <>
          <Verdict
            {...severitySigns[worst.severity]}
            word={findings.severity[worst.severity]}
            quiet
          />
          {worst.count}
        </>
      )}
    </span>
  );
}
