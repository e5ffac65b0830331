import type { EditionSummary } from '#domain/choose-edition.ts';
import { parts } from './template-schema.ts';
import { z } from './zod.ts';

const summary: z.ZodMiniType<EditionSummary> = z.object({
  id: z.string(),
  revision: z.int(),
  extends: z.exactOptional(z.string()),
  title: z.string(),
  legalBasis: z.array(parts.legalSource),
  years: parts.years,
  regions: z.exactOptional(z.array(z.string())),
});

/** The program's own list of editions, `templates/index.json`. Throws where it is damaged. */
export function readEditionIndex(json: unknown): EditionSummary[] {
  return z.array(summary).parse(json);
}
