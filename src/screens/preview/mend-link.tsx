import type { Finding } from '#domain/finding.ts';
import { routeHref } from '#session/routes.ts';
import { sectionOfCell } from '#session/section-of-cell.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { buttonClass } from '#ui/button.tsx';
import { usePreviewWords } from './preview-words.ts';

/** 去修改: to the place of the gravest finding. */
export function MendLink({ finding }: { finding: Finding }) {
  const { preview } = usePreviewWords();
  const session = useReportSession();
  const [place] = finding.places;
  const cell = finding.suspects[0]?.cell ?? (place && 'cell' in place ? place.cell : undefined);
  const named = place && 'section' in place ? place.section : undefined;
  const section = cell ? sectionOfCell(session, cell) : named;
  return (
    <a
      className={buttonClass()}
      href={routeHref({ screen: 'edit', report: session.id, ...(section && { section }) })}
      onClick={() => cell && session.focusCell(cell)}
    >
      {preview.open.toMend}
    </a>
  );
}
