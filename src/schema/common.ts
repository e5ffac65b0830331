import { z } from './zod.ts';

/** A camelCase id that starts with a letter. */
export const id = z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/));

/** Ids of blocks and units, which may carry hyphens and a number. */
export const slug = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/));

/** 单元格地址: table.row.column. */
export const address = z.string().check(z.regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*){2}$/));

/** A day that exists, YYYY-MM-DD, Beijing time. */
export const date = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/),
  z.refine((text) => new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text),
);

/** A point in time, ISO 8601 with a zone. */
export const instant = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2})$/));

/** Text by cell address. */
export const byAddress = z.record(address, z.string());

export const unitKind = z.enum(['government', 'department', 'township', 'other']);
export const unitLevel = z.enum(['province', 'city', 'county', 'township']);
export const severity = z.enum(['mustFix', 'mustExplain', 'notice']);
