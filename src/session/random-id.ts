/** A random id that begins with a letter; `crypto.randomUUID` is missing on plain http. */
export function randomId(prefix: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return prefix + [...bytes].map((byte) => byte.toString(36).padStart(2, '0')).join('');
}
