import type { TableNode } from '#domain/table-template.ts';
import { id } from './common.ts';
import { z } from './zod.ts';

const strings = z.array(z.string());

const traits = {
  kind: z.exactOptional(z.enum(['figure', 'text'])),
  unit: z.exactOptional(z.string()),
  decimals: z.exactOptional(z.int().check(z.gte(0), z.lte(6))),
  signed: z.exactOptional(z.literal(true)),
  aggregate: z.exactOptional(z.enum(['sum', 'own'])),
};

const leaf = z.strictObject({
  ...traits,
  id,
  label: z.string(),
  short: z.exactOptional(z.string()),
  aliases: z.exactOptional(strings),
  total: z.exactOptional(z.literal(true)),
  from: z.exactOptional(z.string()),
  guidance: z.exactOptional(z.string()),
  pinned: z.exactOptional(z.literal(true)),
  span: z.exactOptional(z.int().check(z.positive())),
  noFigure: z.exactOptional(z.string()),
  under: z.exactOptional(id),
});

/** A row or a column of a table, or a heading over some. */
export const node: z.ZodMiniType<TableNode> = z.union([
  leaf,
  z.strictObject({
    label: z.string(),
    aliases: z.exactOptional(strings),
    vertical: z.exactOptional(z.literal(true)),
    children: z.array(z.lazy(() => node)).check(z.minLength(1)),
  }),
]);

const tableBlock = z.strictObject({
  id,
  caption: z.exactOptional(z.string()),
  corner: z.exactOptional(z.string()),
  cornerIsNote: z.exactOptional(z.literal(true)),
  labelsCentred: z.exactOptional(z.literal(true)),
  rows: z.array(node),
  columns: z.array(node),
  unitColumn: z.exactOptional(
    z.strictObject({ label: z.string(), width: z.number().check(z.positive()) }),
  ),
  layout: z.exactOptional(z.enum(['grid', 'rowsAcross'])),
});

/** 统计表 of an edition. */
export const table = z.strictObject({
  ...traits,
  id,
  name: z.string(),
  title: z.string(),
  optional: z.exactOptional(z.literal(true)),
  widths: z.array(z.number().check(z.positive())),
  blocks: z.array(tableBlock),
  noEvents: z.exactOptional(z.string()),
  lines: z.exactOptional(
    z.strictObject({ above: z.exactOptional(strings), below: z.exactOptional(strings) }),
  ),
});
