import { address, instant, slug } from './common.ts';
import { z } from './zod.ts';

const lastYear = z.strictObject({ name: z.string(), path: z.string(), unsure: z.array(address) });

const version = z.strictObject({
  id: z.string().check(z.regex(/^v\d{6,}$/)),
  name: z.string(),
  at: instant,
  automatic: z.exactOptional(z.literal(true)),
  path: z.string(),
});

/** 备份清单: which file of a backup is what. */
export const backupSchema = z.strictObject({
  format: z.literal('nianbao-backup'),
  formatVersion: z.literal(1),
  savedAt: instant,
  app: z.string(),
  reports: z.array(
    z.strictObject({
      id: slug,
      path: z.string(),
      lastYear: z.exactOptional(lastYear),
      published: z.exactOptional(z.string()),
      versions: z.exactOptional(z.array(version)),
    }),
  ),
  imports: z.array(
    z.strictObject({ kind: z.enum(['edition', 'local', 'words']), path: z.string() }),
  ),
});

/** The list that stands first in a backup, by what it says. */
export type BackupList = z.infer<typeof backupSchema>;
