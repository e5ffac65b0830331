import { routeHref } from '#session/routes.ts';
import { sectionOfCell } from '#session/section-of-cell.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import type { ReportPlace } from './place-name.ts';
import styles from './returned-list.module.css';
import { useReturnedWords } from './returned-words.ts';

/** 定位: to the cell or the paragraph, on the edit screen. */
export function LocateLink({ place, name }: { place: ReportPlace | undefined; name: string }) {
  const words = useReturnedWords();
  const session = useReportSession();
  if (!place) return null;
  const section = 'cell' in place ? sectionOfCell(session, place.cell) : place.section;
  const ask = () => {
    if ('cell' in place) session.focusCell(place.cell);
    else if (place.block !== undefined) {
      session.textRequest.set({ section: place.section, block: place.block, start: 0, end: 0 });
    }
  };
  return (
    <a
      className={styles.locate}
      href={routeHref({ screen: 'edit', report: session.id, ...(section && { section }) })}
      aria-label={words.locateOf(name)}
      onClick={ask}
    >
      {words.locate}
    </a>
  );
}
