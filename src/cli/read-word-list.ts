import { type Result, success } from '#domain/result.ts';
import type { WordEntry } from '#domain/word-entry.ts';
import { readWords } from '#tasks/read-words.ts';
import { bytesAt } from './read-input.ts';

/** The word list at a path; none where none is named. */
export async function wordsAt(
  path: string | undefined,
): Promise<Result<readonly WordEntry[] | undefined>> {
  if (path === undefined) return success(undefined);
  const bytes = await bytesAt(path);
  return bytes.ok ? readWords(bytes.value) : bytes;
}
