import { useEffect, useEffectEvent, useState } from 'react';
import { isShortcut } from '#session/shortcuts.ts';
import { lateDialog } from '#ui/late-dialog.tsx';
import { isTextField } from '#ui/text-target.ts';

const KeyHelp = lateDialog(() => import('./key-help.tsx').then((dialog) => dialog.KeyHelp));

/** F1 shows the keys, and so does ? where no text is typed. */
export function KeyHelpGate() {
  const [open, setOpen] = useState(false);
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || !isShortcut(event, 'help')) return;
    if (event.key === '?' && isTextField(event.target)) return;
    event.preventDefault();
    if (document.querySelector('dialog[open]') === null) setOpen(true);
  });
  useEffect(() => {
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return open ? <KeyHelp onClose={() => setOpen(false)} /> : null;
}
