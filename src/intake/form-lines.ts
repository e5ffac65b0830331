import type { TableTemplate } from '#domain/table-template.ts';
import { foldLabel } from './fold-label.ts';
import type { TableRegion } from './match-edition.ts';

/** Lines between a table and what the form prints over or under it: its title, another such line. */
const NEAR = 4;
const SENTENCE_END = /[。；！？]\s*$/;

/** 填报单位（盖章）：… and the like: a line that the form prints over or under a table, and no text of the report. */
export function isFormLine(text: string, at: number, regions: readonly TableRegion[]): boolean {
  const folded = foldLabel(text);
  return nearTo(at, regions).some((table) =>
    labelsOf(table).some((label) => folded.startsWith(foldLabel(label))),
  );
}

/**
 * A text and the line of the form behind it: on a page nothing tells a line that begins at the margin from one more
 * line of the paragraph above, where that fills its last.
 */
export function cutFormLine(
  text: string,
  at: number,
  regions: readonly TableRegion[],
): { said: string; form: string } {
  const labels = nearTo(at, regions).flatMap(labelsOf);
  const begun = labels
    .map((label) => text.indexOf(`${label}：`))
    .find((start) => start > 0 && SENTENCE_END.test(text.slice(0, start)));
  return begun === undefined
    ? { said: text, form: '' }
    : { said: text.slice(0, begun), form: text.slice(begun) };
}

function nearTo(at: number, regions: readonly TableRegion[]): TableTemplate[] {
  return regions
    .filter(({ from, to }) => at >= from - NEAR && at <= to + NEAR)
    .map(({ table }) => table);
}

/** What the lines begin with: 填报单位（盖章）. */
function labelsOf({ lines = {} }: TableTemplate): string[] {
  return [...(lines.above ?? []), ...(lines.below ?? [])]
    .map((line) => line.split('：')[0] ?? '')
    .filter((label) => label !== '');
}
