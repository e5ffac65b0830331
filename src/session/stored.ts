import { failure, type Result, success } from '#domain/result.ts';
import type { ReportStore } from '#store/report-store.ts';

/** The text of a kept report; a store that fails is a sentence. */
export async function storedText(store: ReportStore, id: string): Promise<Result<string>> {
  try {
    const stored = await store.load(id);
    return stored ? success(stored.text) : failure('store.notKept');
  } catch (reason) {
    return failure('store.notRead', { reason: reasonOf(reason) });
  }
}

/** Deletes a kept report; a store that fails is a sentence. */
export async function removed(store: ReportStore, id: string): Promise<Result<undefined>> {
  try {
    await store.remove(id);
    return success(undefined);
  } catch (reason) {
    return failure('store.notRemoved', { reason: reasonOf(reason) });
  }
}

/** What an error says of itself. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
