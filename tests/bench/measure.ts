/** How long one act took, run after run, in milliseconds. */
export interface Measure {
  what: string;
  times: readonly number[];
}

/** Runs an act `runs` times after one that warms up. */
export async function measure(
  what: string,
  runs: number,
  act: () => unknown | Promise<unknown>,
): Promise<Measure> {
  const times: number[] = [];
  await act();
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await act();
    times.push(performance.now() - start);
  }
  return { what, times };
}

/** `check a report: median 4.1 ms, 95 % 5.0 ms, worst 5.2 ms (100 runs)`. */
export function tell({ what, times }: Measure): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(1);
  return `${what}: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, worst ${at(1)} ms (${times.length} runs)`;
}
