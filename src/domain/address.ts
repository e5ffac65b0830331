/**
 * Where a figure stands: table id . row leaf id . column leaf id, such as `requests.received.naturalPerson`.
 * Leaf ids are unique within their table; groups never appear.
 */
export type CellAddress = string;

/** The address of the cell where a row and a column of a table meet. */
export function cellAddress(table: string, row: string, column: string): CellAddress {
  return `${table}.${row}.${column}`;
}

/** The three ids an address is made of. */
export function addressParts(address: CellAddress): {
  table: string;
  row: string;
  column: string;
} {
  const [table = '', row = '', column = ''] = address.split('.');
  return { table, row, column };
}
