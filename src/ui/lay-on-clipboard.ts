/** Plain text, and where there is one its formatted form, for editors that take it. */
export interface ClipboardTexts {
  text: string;
  html?: string;
}

/**
 * Lays plain and formatted text on the clipboard; false where the browser refuses. Call it within a click.
 * The copy event is there on plain http too, and hands the HTML over as it is, where `navigator.clipboard` would
 * first rewrite it.
 */
export function layOnClipboard({ html, text }: ClipboardTexts): boolean {
  let laid = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    if (html !== undefined) event.clipboardData.setData('text/html', html);
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
