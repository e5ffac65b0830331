import { escapeXml } from '../xml-text.ts';

/**
 * The text as it stands between tags or in double quotes. What no file of marked-up text can hold is left out, and
 * every kind of line end is one, as any reader of HTML would make it.
 */
export function escapeHtml(text: string): string {
  return escapeXml(text.replace(/\r\n?/g, '\n'));
}

/** The text between tags, its line ends as line breaks. */
export function inlineHtml(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}
