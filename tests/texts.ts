import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const given = process.env.NIANBAO_TEXTS;

/** A folder of published reports as plain text; they are not ours to ship. Undefined where none is given. */
export const textsFolder = given !== undefined && existsSync(given) ? given : undefined;

/** One published report: `readPublished('yichun-2021')`. Guard the test with `skipWithout('texts')`. */
export function readPublished(name: string): string {
  if (textsFolder === undefined) throw new Error('NIANBAO_TEXTS is not set');
  return readFileSync(join(textsFolder, `${name}.txt`), 'utf8');
}
