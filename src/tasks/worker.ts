import type { Assets } from './assets.ts';
import { type AssetPlaces, createFetchedAssets } from './fetched-assets.ts';
import { type HeavyKind, type HeavyTasks, heavyTasks } from './heavy-tasks.ts';

/** An order to the worker. */
export interface WorkOrder<Kind extends HeavyKind = HeavyKind> {
  kind: Kind;
  order: HeavyTasks[Kind]['order'];
  places: AssetPlaces;
}

/** What the worker answers: the result, or what the error said. */
export type WorkAnswer = { done: unknown } | { failed: string };

self.onmessage = async ({ data }: MessageEvent<WorkOrder>) => {
  self.postMessage(await answer(data));
};

/** Fonts stay unpacked in memory between orders. */
let kept: Assets | undefined;

async function answer<Kind extends HeavyKind>(asked: WorkOrder<Kind>): Promise<WorkAnswer> {
  try {
    kept ??= createFetchedAssets(asked.places);
    return { done: await heavyTasks[asked.kind](asked.order, kept) };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}
