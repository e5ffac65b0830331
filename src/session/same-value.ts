/** Whether a field says the same before and after; absent and empty are the same blank. */
export function sameValue(before: unknown, after: unknown): boolean {
  return (before ?? '') === (after ?? '') || JSON.stringify(before) === JSON.stringify(after);
}
