import { lazy, Suspense, useEffect, useEffectEvent, useRef } from 'react';
import { isShortcut } from '#session/shortcuts.ts';
import { loadWhenIdle } from '#ui/load-when-idle.ts';

const loadFindPanel = () => import('#screens/find/find-panel.tsx');
const FindPanel = lazy(() => loadFindPanel().then((panel) => ({ default: panel.FindPanel })));
loadWhenIdle(loadFindPanel);

export interface FindGateProps {
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** 查找, once it is asked for: Ctrl+F opens it or comes back to its field; there, the browser's own is what it opens. */
export function FindGate({ open, onOpen }: FindGateProps) {
  const field = useRef<HTMLInputElement>(null);
  const back = useRef<Element>(null);
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!isShortcut(event, 'find') || event.defaultPrevented) return;
    if (document.querySelector('dialog[open]') || document.activeElement === field.current) return;
    event.preventDefault();
    back.current = document.activeElement;
    field.current?.focus();
    field.current?.select();
    onOpen(true);
  });
  useEffect(() => {
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  if (!open) return null;
  return (
    <Suspense>
      <FindPanel
        field={field}
        onClose={() => {
          onOpen(false);
          if (back.current instanceof HTMLElement) back.current.focus();
        }}
      />
    </Suspense>
  );
}
