import { useEffect } from 'react';
import { goTo } from '#session/routes.ts';
import { sectionOfCell } from '#session/section-of-cell.ts';
import { useFocusRequest } from '#session/use-focus-request.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { requestWaits } from './figures/focus-requests.ts';

/** Turns to the section of the cell that was asked for; its table then takes the focus. */
export function useFollowFocus(current: string): void {
  const session = useReportSession();
  const request = useFocusRequest();
  useEffect(() => {
    if (!request || !requestWaits(session, request)) return;
    const section = sectionOfCell(session, request.address);
    if (section && section !== current) goTo({ screen: 'edit', report: session.id, section });
  }, [session, request, current]);
}
