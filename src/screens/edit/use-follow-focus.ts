import { useEffect } from 'react';
import { addressParts } from '#domain/address.ts';
import { goTo } from '#session/routes.ts';
import { useFocusRequest } from '#session/use-focus-request.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { requestWaits } from './figures/focus-requests.ts';
import { sectionOfTable } from './sections.ts';

/** Turns to the section of the cell that was asked for; its table then takes the focus. */
export function useFollowFocus(current: string): void {
  const session = useReportSession();
  const request = useFocusRequest();
  useEffect(() => {
    if (!request || !requestWaits(session, request)) return;
    const section = sectionOfTable(session.template, addressParts(request.address).table);
    if (section && section !== current) goTo({ screen: 'edit', report: session.id, section });
  }, [session, request, current]);
}
