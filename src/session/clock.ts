/** The time, handed in: the page's own clock, or a fixed one in tests. */
export interface Clock {
  now(): Date;
}

const BEIJING = 8 * 60 * 60 * 1000;

/** Instant for the file: 2022-01-20T02:32:05Z. */
export function instantOf(clock: Clock): string {
  return `${clock.now().toISOString().slice(0, 19)}Z`;
}

/** Date in Beijing: 2022-01-20. */
export function dateOf(instant: Date): string {
  return beijing(instant).slice(0, 10);
}

/** Time of day in Beijing: 10:32:05. */
export function timeOf(instant: Date): string {
  return beijing(instant).slice(11, 19);
}

function beijing(instant: Date): string {
  return new Date(instant.getTime() + BEIJING).toISOString();
}
