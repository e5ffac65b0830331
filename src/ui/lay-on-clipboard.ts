/** One thing in two forms, for editors that take formatted text and for all others. */
export interface ClipboardTexts {
  html: string;
  text: string;
}

/**
 * Lays formatted and plain text on the clipboard; false where the browser refuses. Call it within a click.
 * The copy event is there on plain http too, and hands the HTML over as it is, where `navigator.clipboard` would
 * first rewrite it.
 */
export function layOnClipboard({ html, text }: ClipboardTexts): boolean {
  let laid = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    laid = true;
  };
  document.addEventListener('copy', fill, true);
  try {
    return document.execCommand('copy') && laid;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill, true);
  }
}
