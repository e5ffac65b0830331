/** What a sheet program would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Rows as comma separated values (RFC 4180), UTF-8 with the mark that sheet programs look for. A text that one of them
 * would take for a formula begins with an apostrophe; numbers stay as they are.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(csvValue).join(',')}\r\n`).join('')}`;
}

function csvValue(text: string): string {
  const isFormula = FORMULA.test(text) && !/^[+-]?[\d.]+$/.test(text);
  const safe = isFormula ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
