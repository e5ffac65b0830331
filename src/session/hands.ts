/** How long the hands must rest after a key, in milliseconds, before what is told of it is shown. */
const REST = 300;

const waiting = new Set<() => void>();
let resting: ReturnType<typeof setTimeout> | undefined;

/** The clerk has typed a character of a figure. */
export function handsMoved(): void {
  clearTimeout(resting);
  resting = setTimeout(() => {
    resting = undefined;
    const acts = [...waiting];
    waiting.clear();
    for (const act of acts) act();
  }, REST);
}

/** Does an act once the hands rest: at once where they do. An act that waits already is done once. */
export function atRest(act: () => void): void {
  if (resting === undefined) act();
  else waiting.add(act);
}

/** Gives up an act that waits. */
export function giveUpAtRest(act: () => void): void {
  waiting.delete(act);
}
