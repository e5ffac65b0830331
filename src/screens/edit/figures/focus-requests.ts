import type { FocusRequest, ReportSession } from '#session/report-session.ts';

const answered = new WeakMap<ReportSession, number>();

/** Whether a request to move the focus still waits to be answered. */
export function requestWaits(session: ReportSession, request: FocusRequest): boolean {
  return (answered.get(session) ?? 0) < request.serial;
}

/** Marks a request as answered. */
export function answerRequest(session: ReportSession, request: FocusRequest): void {
  answered.set(session, request.serial);
}
