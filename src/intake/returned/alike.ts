/** From so much on two paragraphs may be one that was rewritten. */
export const LEAST_ALIKE = 0.4;

/** The pairs of neighbouring characters of a text. */
export function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}

/** How alike two texts are by their pairs of characters: 1 is all in common, 0 none. */
export function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}
