import type { Report } from '#domain/report.ts';
import { address, byAddress, date, id, instant, slug, unitKind, unitLevel } from './common.ts';
import { z } from './zod.ts';

const run = z.union([
  z.strictObject({ text: z.string() }),
  z.strictObject({
    cell: address,
    as: z.enum(['figure', 'share', 'change']),
    of: z.exactOptional(address),
  }),
]);

const block = z.discriminatedUnion('kind', [
  z.strictObject({
    id: slug,
    kind: z.literal('paragraph'),
    level: z.union([z.literal(0), z.literal(2), z.literal(3), z.literal(4)]),
    runs: z.array(run),
  }),
  z.strictObject({ id: slug, kind: z.literal('table'), table: id }),
  z.strictObject({
    id: slug,
    kind: z.literal('picture'),
    media: slug,
    caption: z.string(),
    alt: z.string(),
  }),
]);

const unit = z.strictObject({
  id: slug,
  name: z.string(),
  shortName: z.exactOptional(z.string()),
  kind: unitKind,
  level: unitLevel,
  regionCode: z.exactOptional(z.string()),
  creditCode: z.exactOptional(z.string()),
  parentId: z.exactOptional(slug),
});

const front = z.strictObject({
  title: z.exactOptional(z.string()),
  opening: z.array(block),
  periodFrom: date,
  periodTo: date,
  contact: z.strictObject({
    office: z.string(),
    address: z.exactOptional(z.string()),
    postcode: z.exactOptional(z.string()),
    phone: z.exactOptional(z.string()),
    email: z.exactOptional(z.string()),
  }),
  signedOn: z.exactOptional(date),
  publishedOn: z.exactOptional(date),
});

const section = z.strictObject({
  id,
  heading: z.exactOptional(z.string()),
  added: z.exactOptional(z.literal(true)),
  blocks: z.array(block),
});

const explanation = z.strictObject({
  rule: z.string(),
  cells: byAddress,
  reason: z.string(),
  by: z.string(),
  at: instant,
});

const circulationStep = z.strictObject({
  name: z.string(),
  person: z.string(),
  at: z.string(),
  opinion: z.string(),
});

const logEntry = z.strictObject({
  at: instant,
  label: z.string(),
  changes: z.array(
    z.strictObject({
      field: z.string(),
      before: z.exactOptional(z.string()),
      after: z.exactOptional(z.string()),
    }),
  ),
});

/** The shape of a report as it stands in a file; unknown keys are refused. */
export const reportSchema: z.ZodMiniType<Report> = z.strictObject({
  template: slug,
  templateRevision: z.int().check(z.positive()),
  year: z.int().check(z.gte(2000), z.lte(2100)),
  revision: z.int().check(z.positive()),
  supersedes: z.exactOptional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  unit,
  scope: z.enum(['own', 'level', 'region', 'custom']),
  scopeNote: z.exactOptional(z.string()),
  front,
  sections: z.array(section),
  figures: byAddress,
  texts: byAddress,
  units: byAddress,
  notes: byAddress,
  sources: byAddress,
  explanations: z.array(explanation),
  circulation: z.array(circulationStep),
  log: z.array(logEntry),
  attachments: z.array(z.strictObject({ id: slug, title: z.string(), blocks: z.array(block) })),
});
