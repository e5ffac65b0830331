import type { Found } from '#domain/find.ts';
import type { ReportSession } from '#session/report-session.ts';
import { goTo } from '#session/routes.ts';

/** 定位: goes to a place on the edit screen and moves the focus there. */
export function locateFound(session: ReportSession, found: Found): void {
  const { section } = found;
  goTo({ screen: 'edit', report: session.id, section });
  if (found.kind === 'text') {
    const { block, start, end } = found;
    session.textRequest.set({ section, block, start, end });
  } else if ('cell' in found) session.focusCell(found.cell);
}
