/**
 * What was pasted as the bytes of a file: a web page where it holds a table or paragraphs, else plain text. The mark
 * at its head says that the page is UTF-8, whatever its own words say.
 */
export function pastedBytes({ text, html }: { text: string; html: string }): Uint8Array {
  const isPage = /<(?:table|p|div|li|h\d)\b/i.test(html);
  return new TextEncoder().encode(isPage ? `\ufeff${html}` : text);
}
