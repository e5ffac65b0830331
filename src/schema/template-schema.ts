import type { ReportTemplate } from '#domain/template.ts';
import { id, severity, slug, unitKind, unitLevel } from './common.ts';
import { node, table } from './table-schema.ts';
import { z } from './zod.ts';

const strings = z.array(z.string());

const blocks = z.array(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('narrative'), hint: z.exactOptional(z.string()) }),
    z.strictObject({ kind: z.literal('table'), table: id }),
  ]),
);

const section = z.strictObject({
  id,
  title: z.string(),
  aliases: z.exactOptional(strings),
  required: z.boolean(),
  guidance: strings,
  outline: z.exactOptional(strings),
  blocks,
  renamable: z.exactOptional(z.literal(true)),
  reorderable: z.exactOptional(z.literal(true)),
});

const attachment = z.strictObject({
  id,
  title: z.string(),
  aliases: z.exactOptional(strings),
  guidance: strings,
  blocks,
});

const stated = { id, label: z.string(), source: z.string().check(z.minLength(1)) };

const rule = z.strictObject({
  ...stated,
  severity,
  left: strings.check(z.minLength(1)),
  relation: z.enum(['=', '<=']),
  right: strings.check(z.minLength(1)),
  when: z.exactOptional(z.strictObject({ cell: z.string(), is: z.enum(['zero', 'positive']) })),
  for: z.exactOptional(z.array(unitKind)),
});

const cellRule = z.strictObject({
  ...stated,
  check: z.enum(['reading', 'blank']),
  severity,
  tables: z.array(id),
});

const fact = z.strictObject({
  ...stated,
  date: z.exactOptional(z.string().check(z.regex(/^\d{2}-\d{2}$/))),
  text: z.exactOptional(z.string()),
  for: z.exactOptional(z.array(unitKind)),
});

const legalSource = z.strictObject({
  name: z.string(),
  number: z.string(),
  articles: z.exactOptional(strings),
});

const years = z.strictObject({ from: z.int(), to: z.exactOptional(z.int()) });

const counterpart = z.strictObject({ cell: z.string(), template: slug, other: z.string() });

const wording = z.strictObject({
  id,
  pattern: z.string(),
  instead: z.exactOptional(z.string()),
  severity: z.enum(['mustExplain', 'notice']),
  source: z.string(),
});

const phrase = z.strictObject({
  ...stated,
  words: z.array(strings.check(z.minLength(1))).check(z.minLength(1)),
  without: z.exactOptional(strings),
  about: z.exactOptional(strings),
  topic: z.exactOptional(strings),
  otherTopics: z.exactOptional(strings),
  units: z.union([strings, z.literal('none')]),
  readings: z.array(strings.check(z.minLength(1))).check(z.minLength(1)),
});

const watch = z.strictObject({
  ...stated,
  check: z.enum(['jump', 'unitSlip', 'capacity']),
  severity: z.enum(['mustExplain', 'notice']),
  cells: strings.check(z.minLength(1)),
  ratio: z.exactOptional(z.number().check(z.gt(1))),
  least: z.exactOptional(z.number().check(z.gte(0))),
  kinds: z.exactOptional(z.array(unitKind)),
  levels: z.exactOptional(z.array(unitLevel)),
});

const local = z.strictObject({
  name: z.string(),
  number: z.string(),
  wordLimits: z.array(
    z.strictObject({
      section: id,
      most: z.exactOptional(z.int().check(z.positive())),
      least: z.exactOptional(z.int().check(z.positive())),
    }),
  ),
  statements: z.array(
    z.strictObject({
      id,
      section: id,
      label: z.string(),
      words: z.array(strings.check(z.minLength(1))),
    }),
  ),
  circulation: strings,
});

/** The parts an edition is made of; an extension speaks of the same ones. */
export const parts = {
  section,
  attachment,
  table,
  node,
  rule,
  cellRule,
  fact,
  legalSource,
  years,
  counterpart,
  wording,
  phrase,
  local,
};

/** The shape of an edition in `templates/`; unknown keys are refused. */
export const templateSchema: z.ZodMiniType<ReportTemplate> = z.strictObject({
  id: slug,
  revision: z.int().check(z.positive()),
  extends: z.exactOptional(slug),
  title: z.string(),
  reportTitle: z.string(),
  legalBasis: z.array(legalSource),
  years,
  regions: z.exactOptional(strings),
  front: z.strictObject({ guidance: strings }),
  sections: z.array(section),
  sectionsAddable: z.exactOptional(z.literal(true)),
  attachments: z.exactOptional(z.array(attachment)),
  tables: z.array(table),
  rules: z.array(rule),
  cellRules: z.array(cellRule),
  counterparts: z.array(counterpart),
  wording: z.array(wording),
  watches: z.exactOptional(z.array(watch)),
  phrases: z.exactOptional(z.array(phrase)),
  facts: z.array(fact),
  local: z.exactOptional(local),
});
