import { useEffect, useEffectEvent, useState } from 'react';
import type { Found } from '#domain/find.ts';
import { isShortcut } from '#session/shortcuts.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { locateFound } from './locate-found.ts';

/** Which of the found places is current; none before the first was gone to. */
export interface Turning {
  current: number | undefined;
  /** Goes to a place. */
  goTo: (at: number) => void;
  /** Goes so many places on; after the last comes the first. */
  turn: (by: number) => void;
  /** Forgets which one was current. */
  forget: () => void;
}

/** Goes from place to place; F3 and Shift+F3 do so wherever the focus is. */
export function useTurning(found: readonly Found[]): Turning {
  const session = useReportSession();
  const [current, setCurrent] = useState<number>();
  const goTo = (at: number) => {
    const place = found[at];
    if (!place) return;
    setCurrent(at);
    locateFound(session, place);
  };
  const turn = (by: number) => {
    const all = found.length;
    if (all === 0) return;
    const from = current ?? (by > 0 ? -1 : 0);
    goTo((((from + by) % all) + all) % all);
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    const back = isShortcut(event, 'findPrevious');
    if (!back && !isShortcut(event, 'findNext')) return;
    event.preventDefault();
    turn(back ? -1 : 1);
  });
  useEffect(() => {
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  const at = current !== undefined && current < found.length ? current : undefined;
  return { current: at, goTo, turn, forget: () => setCurrent(undefined) };
}
