import { failure, type Result } from '#domain/result.ts';
import type { WordEntry } from '#domain/word-entry.ts';
import { parseJson } from '#schema/parse-json.ts';
import { wordListSchema } from '#schema/word-list-schema.ts';
import type { ImportStore } from '#store/import-store.ts';
import { instantOf } from './clock.ts';
import { createHeavyWork } from './heavy-work.ts';
import { reasonOf } from './stored.ts';
import type { Services } from './workspace.ts';

/** 本单位词表 as this browser keeps it. */
export interface KeptWords {
  /** The name of the file it came in. */
  name: string;
  entries: readonly WordEntry[];
}

const KEY = 'words';

/** The word list that is kept here; none where there is none, or the browser gives nothing back. */
export async function keptWords(imports: ImportStore): Promise<KeptWords | undefined> {
  const kept = await imports.list().catch(() => []);
  const own = kept.find((one) => one.key === KEY);
  const json = own && parseJson(own.text);
  const words = json?.ok ? wordListSchema.safeParse(json.value) : undefined;
  return words?.success ? words.data : undefined;
}

/** Takes in a word list in place of the one before; nothing is lost where it cannot be read. */
export async function takeInWords(
  services: Pick<Services, 'imports' | 'clock' | 'places' | 'startWorker'>,
  name: string,
  bytes: Uint8Array,
): Promise<Result<KeptWords>> {
  const work = createHeavyWork(services);
  const read = await work.run('readWords', bytes);
  work.cancel();
  const entries = read.ok ? read.value : read;
  if (!entries.ok) return entries;
  const words: KeptWords = { name, entries: entries.value };
  try {
    const text = JSON.stringify(words);
    await services.imports.save({ key: KEY, kind: KEY, text, at: instantOf(services.clock) });
    return { ok: true, value: words };
  } catch (reason) {
    return failure('imports.notKept', { reason: reasonOf(reason) });
  }
}

/** Removes the word list. */
export async function removeWords({
  imports,
}: Pick<Services, 'imports'>): Promise<Result<undefined>> {
  try {
    await imports.remove(KEY);
    return { ok: true, value: undefined };
  } catch (reason) {
    return failure('store.notRemoved', { reason: reasonOf(reason) });
  }
}
