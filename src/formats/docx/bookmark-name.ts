/** Word cuts longer names off. */
const longestName = 40;

/**
 * The bookmark over a paragraph or a figure, found again in an edited copy by its id or address. The leading
 * underscore hides it in Word; what does not fit is told apart by a hash of the whole id.
 */
export function bookmarkName(id: string): string {
  const name = `_nb_${id.replace(/[^A-Za-z0-9]/g, '_')}`;
  if (name.length <= longestName) return name;
  const hash = `_${hashOf(id)}`;
  return name.slice(0, longestName - hash.length) + hash;
}

/** FNV-1a, 32 bits, in base 36. */
function hashOf(id: string): string {
  let hash = 0x811c9dc5;
  for (let place = 0; place < id.length; place += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(place), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
