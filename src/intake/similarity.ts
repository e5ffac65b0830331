/** How alike two folded labels are: 1 is the same, 0 has nothing in common. By the edits that make one the other. */
export function similarity(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  if (longest === 0) return 1;
  if (one === other) return 1;
  return 1 - editDistance(one, other) / longest;
}

/** How alike two folded labels are, where they are at least so much; else 0. Quick for most pairs. */
export function likeness(one: string, other: string, least: number): number {
  if (!mayResemble(one, other, least)) return 0;
  const alike = similarity(one, other);
  return alike < least ? 0 : alike;
}

/** Whether two labels have letters enough in common: most pairs are told apart by it alone. */
function mayResemble(one: string, other: string, least: number): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < long.length * least) return false;
  let missing = long.length * (1 - least);
  for (const letter of long) if (!short.includes(letter)) missing -= 1;
  return missing >= 0;
}

/** Characters to add, drop or replace. */
function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = one.charAt(row - 1) === other.charAt(column - 1) ? 0 : 1;
      current.push(
        Math.min(
          (above[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (above[column - 1] ?? 0) + replaced,
        ),
      );
    }
    above = current;
  }
  return above[other.length] ?? 0;
}
