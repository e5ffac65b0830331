import type { TableTemplate } from '#domain/table-template.ts';
import { foldLabel } from './fold-label.ts';
import type { TableRegion } from './match-edition.ts';

/** Lines between a table and what the form prints over or under it: its title, another such line. */
const NEAR = 4;

/** 填报单位（盖章）：… and the like: a line that the form prints over or under a table, and no text of the report. */
export function isFormLine(text: string, at: number, regions: readonly TableRegion[]): boolean {
  const folded = foldLabel(text);
  return regions.some(
    ({ table, from, to }) =>
      at >= from - NEAR &&
      at <= to + NEAR &&
      labelsOf(table).some((label) => folded.startsWith(label)),
  );
}

/** What the lines begin with: 填报单位（盖章）. */
function labelsOf({ lines = {} }: TableTemplate): string[] {
  return [...(lines.above ?? []), ...(lines.below ?? [])]
    .map((line) => foldLabel(line.split('：')[0] ?? ''))
    .filter((label) => label !== '');
}
