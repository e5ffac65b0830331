/** Width of a line in characters of its font: a digit or letter takes half, everything Chinese one. */
export function characterCount(text: string): number {
  return [...text].reduce((width, character) => width + (character < '\u0100' ? 0.5 : 1), 0);
}
