/** Loads a part of the program once the page has come to rest, so that nothing waits for it when it is asked for. */
export function loadWhenIdle(load: () => Promise<unknown>): void {
  if (!('requestIdleCallback' in window)) return;
  requestIdleCallback(() => void load().catch(ignore));
}

/** It is asked for again when it is needed; only then its absence matters. */
function ignore(): void {}
