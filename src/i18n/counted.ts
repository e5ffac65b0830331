/** A number and the English noun for that many: 1 cell, 3 cells. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
