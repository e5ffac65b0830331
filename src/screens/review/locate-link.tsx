import type { Place } from '#domain/finding.ts';
import { routeHref } from '#session/routes.ts';
import { sectionOfCell } from '#session/section-of-cell.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useReviewWords } from './review-words.ts';

export interface LocateLinkProps {
  place: Place;
  /** What it leads to, in words. */
  name: string;
  /** There is nothing to see yet, but something to fill in. */
  fill?: boolean;
}

/** 定位: to the cell or to the words, on the edit screen. */
export function LocateLink({ place, name, fill = false }: LocateLinkProps) {
  const words = useReviewWords();
  const session = useReportSession();
  const section = 'cell' in place ? sectionOfCell(session, place.cell) : place.section;
  const ask = () => {
    if ('cell' in place) session.focusCell(place.cell);
    else if ('block' in place) session.textRequest.set(place);
  };
  return (
    <a
      href={routeHref({ screen: 'edit', report: session.id, ...(section && { section }) })}
      aria-label={fill ? words.fillOf(name) : words.locateOf(name)}
      onClick={ask}
    >
      {fill ? words.fill : words.locate}
    </a>
  );
}
