// @ts-check
import { fileURLToPath } from 'node:url';

/** The top folder of the project, with a closing slash. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Whether a script was started by its name and not imported by another. @param {string} moduleUrl */
export function isStarted(moduleUrl) {
  return process.argv[1] === fileURLToPath(moduleUrl);
}
