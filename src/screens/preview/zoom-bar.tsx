import type { PageStyleName } from '#document/layout/style.ts';
import { Button } from '#ui/button.tsx';
import { usePreviewWords } from './preview-words.ts';
import { stepZoom, type Zoom } from './zoom.ts';
import styles from './zoom-bar.module.css';

export interface ZoomBarProps {
  page: number;
  pages: number;
  zoom: Zoom;
  onZoom: (zoom: Zoom) => void;
  layout: PageStyleName;
}

/** Which page is in sight, and how large. */
export function ZoomBar({ page, pages, zoom, onZoom, layout }: ZoomBarProps) {
  const words = usePreviewWords().preview;
  const percent = typeof zoom === 'number' ? zoom : 75;
  const sized = (wanted: Zoom, word: string) => (
    <Button size="small" aria-pressed={zoom === wanted} onClick={() => onZoom(wanted)}>
      {word}
    </Button>
  );
  return (
    <div className={styles.bar}>
      <span className={styles.page}>{pages > 0 && words.pageOf(page, pages)}</span>
      <fieldset className={styles.group} aria-label={words.zoom.label}>
        <Button
          size="small"
          aria-label={words.zoom.out}
          onClick={() => onZoom(stepZoom(zoom, 'out'))}
        >
          −
        </Button>
        {sized(percent, words.zoom.percent(percent))}
        <Button
          size="small"
          aria-label={words.zoom.in}
          onClick={() => onZoom(stepZoom(zoom, 'in'))}
        >
          +
        </Button>
      </fieldset>
      <fieldset className={styles.group} aria-label={words.fit.label}>
        {sized('page', words.fit.page)}
        {sized('width', words.fit.width)}
      </fieldset>
      <Button size="small" disabled={pages === 0} onClick={() => window.print()}>
        {words.print}
      </Button>
      <span className={styles.paper}>{words.paper[layout]}</span>
    </div>
  );
}
