import { createContext, type ReactNode, useContext } from 'react';
import type { ReportSession } from './report-session.ts';

const SessionContext = createContext<ReportSession | undefined>(undefined);

/** Opens a report for the screens below. */
export function ReportSessionProvider(props: { session: ReportSession; children: ReactNode }) {
  return <SessionContext.Provider value={props.session}>{props.children}</SessionContext.Provider>;
}

/** The open report. Its identity never changes while it is open. */
export function useReportSession(): ReportSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('No report is open here');
  return session;
}
