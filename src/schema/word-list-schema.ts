import type { WordEntry } from '#domain/word-entry.ts';
import { z } from './zod.ts';

const text = z.exactOptional(z.string());

/** 本单位词表 as the browser keeps it. */
export const wordListSchema = z.strictObject({
  name: z.string(),
  entries: z.array(
    z.strictObject({ wrong: z.string(), right: text, note: text, source: text, until: text }),
  ),
}) satisfies z.ZodMiniType<{ name: string; entries: WordEntry[] }>;
