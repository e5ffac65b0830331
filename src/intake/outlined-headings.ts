import type { FoundHeading } from './section-headings.ts';
import { isAttachmentLabel, lineText, type SourceLine } from './source-lines.ts';

/**
 * The headings known by their words or numbers, and those of the office's own that bear neither but are set by the
 * file as the official ones are. Attachments follow the sections: their titles are none.
 */
export function withOutlined(
  lines: readonly SourceLine[],
  found: readonly FoundHeading[],
  skipped: (line: number) => boolean,
): FoundHeading[] {
  const official = found.filter(({ section, exact }) => section && exact);
  const levels = new Set(official.flatMap(({ line }) => lines[line]?.heading ?? []));
  const first = official[0]?.line ?? lines.length;
  const attached = lines.findIndex((line, at) => at > first && isAttachmentLabel(lineText(line)));
  const end = attached < 0 ? lines.length : attached;
  const known = new Set(found.map(({ line }) => line));
  const more = lines.slice(0, end).flatMap((line, at): FoundHeading[] => {
    const isSet = line.heading !== undefined && levels.has(line.heading);
    if (at < first || !isSet || known.has(at) || skipped(at) || line.aside) return [];
    return [{ line: at, heading: lineText(line).trim(), rest: '', exact: false }];
  });
  return [...found, ...more].sort((a, b) => a.line - b.line);
}
