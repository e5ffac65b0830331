import type { FieldChange } from '#domain/edit.ts';
import type { Block } from '#domain/report.ts';

/** How far two states of a report are apart: cells, paragraphs and lines of text, other things. */
export interface Differences {
  figures: number;
  texts: number;
  others: number;
}

const CELLS = /^(?:figures|texts|units|notes)\./;
/** What the report does not print. */
const OTHERS = /^(?:sources\.|explanations$|circulation$)/;

/** Counts what differs between two drafts. */
export function differencesOf(changes: readonly FieldChange[]): Differences {
  const cells = new Set<string>();
  let texts = 0;
  let others = 0;
  for (const { field, before, after } of changes) {
    if (CELLS.test(field)) cells.add(field.replace(CELLS, ''));
    else if (OTHERS.test(field)) others += 1;
    else if (field.endsWith('.blocks') || field === 'front.opening') {
      texts += changedBlocks(before, after);
    } else texts += 1;
  }
  return { figures: cells.size, texts, others };
}

function changedBlocks(before: unknown, after: unknown): number {
  const [one, other] = [blocksById(before), blocksById(after)];
  const ids = new Set([...one.keys(), ...other.keys()]);
  const changed = [...ids].filter((id) => one.get(id) !== other.get(id)).length;
  return Math.max(changed, 1);
}

function blocksById(blocks: unknown): ReadonlyMap<string, string> {
  const list = Array.isArray(blocks) ? (blocks as readonly Block[]) : [];
  return new Map(list.map((block) => [block.id, JSON.stringify(block)]));
}
