/** Control characters, halves of surrogate pairs, U+FFFE and U+FFFF: what XML cannot hold or no paper shows. */
const unprintable = /[^\t\n\r\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** The text without such characters; one of them can make the whole file unreadable. */
export function printable(text: string): string {
  return text.replace(unprintable, '');
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** The text as it stands between tags or in double quotes. */
export function escapeXml(text: string): string {
  return printable(text).replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}
