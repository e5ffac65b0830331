import type { Message } from '#domain/finding.ts';
import type { z } from './zod.ts';

interface Issue {
  code: string;
  path: readonly PropertyKey[];
  keys?: readonly string[];
  errors?: readonly (readonly Issue[])[];
}

/** So many unknown keys are named; a sentence with more is not read. */
const MOST_NAMED = 3;

/** The first thing a schema found wrong, as one sentence: an unknown key by name, or the place that does not fit. */
export function problemOf(error: z.core.$ZodError): Message {
  const { issue, path } = deepest(error.issues[0] as Issue, []);
  const place = path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    return {
      id: 'file.unknownKey',
      values: { key: (issue.keys ?? []).slice(0, MOST_NAMED).join('、'), place },
    };
  }
  return { id: 'file.unfit', values: { place } };
}

/** A union fails as a whole: the branch that got furthest names the place. */
function deepest(
  issue: Issue,
  above: readonly PropertyKey[],
): { issue: Issue; path: PropertyKey[] } {
  const path = [...above, ...issue.path];
  const branches = (issue.errors ?? []).flatMap(([first]) => (first ? [deepest(first, path)] : []));
  const longest = branches.sort((a, b) => b.path.length - a.path.length)[0];
  return longest && longest.path.length > path.length ? longest : { issue, path };
}
