import type { ReportFile } from '#domain/report-file.ts';
import { failure, type Result, success } from '#domain/result.ts';
import { instant, slug } from './common.ts';
import { parseJson } from './parse-json.ts';
import { problemOf } from './problem.ts';
import { reportSchema } from './report-schema.ts';
import { templateSchema } from './template-schema.ts';
import { z } from './zod.ts';

/** What marks a file as one of ours. */
export const FORMAT = 'nianbao-report';

/** The version this program writes, and the newest it can read. */
export const FORMAT_VERSION = 1;

/** Bytes a report file may have; larger ones are refused unread. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/** Names a report file may have in it; a report has a few thousand. More would take long to read, for nothing. */
const MOST_NAMES = 200_000;

const media = z.strictObject({
  type: z.enum(['image/png', 'image/jpeg']),
  base64: z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
});

const envelope = z.strictObject({
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  savedAt: instant,
  app: z.string(),
  report: reportSchema,
  templateCopy: z.exactOptional(templateSchema),
  media: z.exactOptional(z.record(slug, media)),
});

/**
 * Reads a `*.nianbao.json`. The problem says what is wrong and where: damaged JSON, another kind of file,
 * a newer version, an unknown or unfit field. Nothing is half read and nothing repaired.
 */
export function readReportFile(source: Uint8Array | string): Result<ReportFile> {
  if (source.length > LARGEST_FILE) return tooLarge(source.length);
  if (namesIn(source) > MOST_NAMES) return failure('file.notReport');
  const json = parseJson(source);
  if (!json.ok) return json;
  const marks = z.looseObject({ format: z.literal(FORMAT), formatVersion: z.number() });
  const marked = marks.safeParse(json.value);
  if (!marked.success) return failure('file.notReport');
  if (marked.data.formatVersion > FORMAT_VERSION) {
    return failure('file.newer', { version: marked.data.formatVersion, known: FORMAT_VERSION });
  }
  const checked = envelope.safeParse(json.value);
  if (!checked.success) return { ok: false, problem: problemOf(checked.error) };
  const { format: _format, formatVersion: _version, ...file } = checked.data;
  return success(file);
}

/** How many names JSON has at most: each ends in a quotation mark and a colon. */
function namesIn(source: Uint8Array | string): number {
  const [quote, colon] = typeof source === 'string' ? ['"', ':'] : [0x22, 0x3a];
  let count = 0;
  for (let at = 1; at < source.length; at += 1) {
    if (source[at] === colon && source[at - 1] === quote) count += 1;
  }
  return count;
}

/** The refusal of a file beyond the limit; `bytes` is its size. */
export function tooLarge(bytes: number, largest = LARGEST_FILE): Result<never> {
  return failure('file.tooLarge', {
    megabytes: (bytes / 1024 / 1024).toFixed(1),
    limit: largest / 1024 / 1024,
  });
}

/** Writes a `*.nianbao.json`: the marks first, two spaces of indent, a newline at the end. */
export function writeReportFile(file: ReportFile): string {
  return `${JSON.stringify({ format: FORMAT, formatVersion: FORMAT_VERSION, ...file }, null, 2)}\n`;
}
