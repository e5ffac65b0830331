/** Prints rows under their headings, figures to the right; Chinese characters take two columns. */
export function printTable(title: string, rows: readonly Record<string, string | number>[]): void {
  const headings = Object.keys(rows[0] ?? {});
  const width = (text: string): number =>
    Array.from(text).reduce((sum, one) => sum + (/[^\x20-\x7e]/.test(one) ? 2 : 1), 0);
  const widths = headings.map((heading) =>
    Math.max(width(heading), ...rows.map((row) => width(String(row[heading])))),
  );
  const line = (cells: readonly (string | number)[]): string =>
    cells
      .map((cell, at) => {
        const space = ' '.repeat((widths[at] ?? 0) - width(String(cell)));
        return at === 0 ? cell + space : space + cell;
      })
      .join('  ');
  console.log(`\n${title}`);
  console.log([headings, ...rows.map((row) => Object.values(row))].map(line).join('\n'));
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
