import { useEffect } from 'react';

/** What was pasted: files, or text with its markup where it has any. */
export type Pasted = { files: readonly File[] } | { text: string; html: string };

/** Hears of what is pasted on the page outside of fields. Without a taker nothing is listened to. */
export function usePaste(onPaste: ((pasted: Pasted) => void) | undefined): void {
  useEffect(() => {
    if (!onPaste) return;
    const paste = (event: ClipboardEvent) => {
      const { clipboardData } = event;
      if (event.defaultPrevented || !clipboardData || isField(event.target)) return;
      const files = [...clipboardData.files];
      const text = clipboardData.getData('text/plain');
      const html = clipboardData.getData('text/html');
      if (files.length === 0 && text.trim() === '' && html.trim() === '') return;
      event.preventDefault();
      // Spreadsheets put a picture of the cells beside their text.
      onPaste(text.trim() === '' && files.length > 0 ? { files } : { text, html });
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, [onPaste]);
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target.isContentEditable
  );
}
