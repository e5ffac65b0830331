import type { Assets } from './assets.ts';
import { type AssetPlaces, createFetchedAssets, type OfficeAssets } from './fetched-assets.ts';
import { type HeavyKind, type HeavyTasks, heavyTasks } from './heavy-tasks.ts';

/** An order to the worker. */
export interface WorkOrder<Kind extends HeavyKind = HeavyKind> {
  kind: Kind;
  order: HeavyTasks[Kind]['order'];
  places: AssetPlaces;
}

/** What the worker answers: the result, or what the error said. */
export type WorkAnswer = { done: unknown } | { failed: string };

/** Makes a worker answer orders, one after the other. Fonts stay in its memory between them. */
export function answerOrders(worker: typeof self, own: OfficeAssets): void {
  let assets: Assets | undefined;
  worker.onmessage = async ({ data }: MessageEvent<WorkOrder>) => {
    assets ??= createFetchedAssets(data.places, own);
    worker.postMessage(await answer(data, assets));
  };
}

async function answer<Kind extends HeavyKind>(
  { kind, order }: WorkOrder<Kind>,
  assets: Assets,
): Promise<WorkAnswer> {
  try {
    return { done: await heavyTasks[kind](order, assets) };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}
