/** A plain number format with text of its own behind the digits: 0"件", 0\（\其\中…. */
const SUFFIXED = /^[+]?[#,0]*0(?:\.[0#]+)?((?:\\.|"[^"]*")+)(?:;|$)/u;

/** The text that a number format shows behind the number; '' where it shows none. */
export function numberSuffix(format: string): string {
  const [, suffix = ''] = SUFFIXED.exec(format) ?? [];
  return suffix.replace(/\\(.)|"([^"]*)"/gu, '$1$2').trim();
}
