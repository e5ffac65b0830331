/** Loads what this browser lacks of the language; nothing where it lacks nothing, as in Chromium 97 and later. */
export async function fillGaps(): Promise<void> {
  const whole =
    'at' in Array.prototype &&
    'findLast' in Array.prototype &&
    'at' in String.prototype &&
    'hasOwn' in Object;
  if (!whole) await import('./polyfills.ts');
}
