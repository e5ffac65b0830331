import type { PlacedText } from '#document/page.ts';
import type { CellAddress } from '#domain/address.ts';
import { routeHref } from '#session/routes.ts';
import { sectionOfCell } from '#session/section-of-cell.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import styles from './page-sheet.module.css';
import { usePreviewWords } from './preview-words.ts';
import { UNITS } from './units.ts';

export interface PlacedFigureProps {
  line: PlacedText;
  cell: CellAddress;
  /** The one of its page that Tab stops at. */
  first: boolean;
}

/** The ground of a figure on the page: it leads to its cell. The figure itself is drawn over it with its page. */
export function PlacedFigure({ line, cell, first }: PlacedFigureProps) {
  const { preview } = usePreviewWords();
  const session = useReportSession();
  const section = sectionOfCell(session, cell);
  const href = routeHref({ screen: 'edit', report: session.id, ...(section && { section }) });
  return (
    <a
      className={styles.figure}
      href={href}
      data-cell={cell}
      data-text={line.text}
      tabIndex={first ? 0 : -1}
      aria-label={preview.toCellOf(line.text)}
      onClick={() => session.focusCell(cell)}
    >
      <rect
        className={styles.ground}
        x={line.x * UNITS - 4}
        y={(line.y - line.size * 0.92) * UNITS}
        width={line.width * UNITS + 8}
        height={line.size * UNITS * 1.16}
      />
    </a>
  );
}
