import type { LocalRequirements } from '#domain/local-requirements.ts';
import { failure, type Result, success } from '#domain/result.ts';
import { slug } from './common.ts';
import { additions } from './extension-schema.ts';
import { problemOf } from './problem.ts';
import { parts } from './template-schema.ts';
import { z } from './zod.ts';

/** What marks a file as 本地要求. */
export const LOCAL_FORMAT = 'nianbao-local';

const schema = z.strictObject({
  format: z.literal(LOCAL_FORMAT),
  formatVersion: z.literal(1),
  ...parts.local.shape,
  id: slug,
  revision: z.int().check(z.positive()),
  template: slug,
  years: z.exactOptional(parts.years),
  regions: z.exactOptional(z.array(z.string())),
  add: z.exactOptional(additions),
});

/** Reads a 本地要求 file: pure data, unknown keys refused. */
export function readLocalRequirements(json: unknown): Result<LocalRequirements> {
  if (typeof json !== 'object' || json === null || !('format' in json)) {
    return failure('local.notLocal');
  }
  if (json.format !== LOCAL_FORMAT) return failure('local.notLocal');
  const checked = schema.safeParse(json);
  if (!checked.success) return { ok: false, problem: problemOf(checked.error) };
  const { format: _format, formatVersion: _version, ...requirements } = checked.data;
  return success(requirements);
}

/** Writes a 本地要求 file. */
export function writeLocalRequirements(requirements: LocalRequirements): string {
  return `${JSON.stringify({ format: LOCAL_FORMAT, formatVersion: 1, ...requirements }, null, 2)}\n`;
}
