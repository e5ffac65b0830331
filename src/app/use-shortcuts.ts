import { useEffect } from 'react';
import type { ReportSession } from '#session/report-session.ts';
import { goTo } from '#session/routes.ts';
import { isShortcut } from '#session/shortcuts.ts';
import type { Step } from './steps.tsx';

/**
 * Ctrl+S writes the file, Ctrl+Z undoes, Ctrl+Y or Ctrl+Shift+Z does again. Ctrl+P while the report is filled in goes to
 * its pages, which are what is printed.
 */
export function useShortcuts(session: ReportSession, screen: Step): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = actOf(event, session, screen);
      if (!act || event.defaultPrevented) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [session, screen]);
}

function actOf(
  event: KeyboardEvent,
  session: ReportSession,
  screen: Step,
): (() => void) | undefined {
  if (event.isComposing) return undefined;
  if (isShortcut(event, 'save')) return session.saveFile;
  if (isShortcut(event, 'print') && screen === 'edit') {
    return () => goTo({ screen: 'preview', report: session.id });
  }
  if (isForeignText(event.target)) return undefined;
  if (isShortcut(event, 'undo')) return session.undo;
  return isShortcut(event, 'redo') ? session.redo : undefined;
}

/** A text field that is none of the report's: it undoes its own typing. Fields of the report have names. */
function isForeignText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isField ? target.name === '' : target.isContentEditable;
}
