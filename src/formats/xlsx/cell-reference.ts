/** A place on a sheet, counted from 0. */
export interface GridPlace {
  row: number;
  column: number;
}

/** The name of a place: row 3, column 3 is D4. */
export function referenceOf({ row, column }: GridPlace): string {
  return `${columnName(column)}${row + 1}`;
}

/** From the first to the last place, D4:J4; of one place its name. */
export function rangeOf(first: GridPlace, last: GridPlace): string {
  const from = referenceOf(first);
  const to = referenceOf(last);
  return from === to ? from : `${from}:${to}`;
}

/** The letters of a column: A to Z, AA and so on. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** The name of a sheet as it stands in a formula. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
