/** A list with one of its entries so many places later; it stops at the ends. */
export function moved(order: readonly string[], id: string, by: number): string[] {
  const rest = order.filter((one) => one !== id);
  const at = Math.min(rest.length, Math.max(0, order.indexOf(id) + by));
  return [...rest.slice(0, at), id, ...rest.slice(at)];
}

/** An id of a prefix and a number that is not taken yet. */
export function freshId(prefix: string, taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}
