const NONE: RegExpExecArray[] = [];

/**
 * Every match of a global pattern, in the order of the text. String.matchAll copies the pattern at every call, which
 * takes longer than to read a paragraph in which nothing matches.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    matches.push(match);
    // An empty match would be found again for ever.
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}
