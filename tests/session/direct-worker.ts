import type { WorkPlace } from '#session/workspace.ts';
import type { Assets } from '#tasks/assets.ts';
import { heavyTasks } from '#tasks/heavy-tasks.ts';
import type { WorkAnswer, WorkOrder } from '#tasks/worker.ts';

/** A worker for where there are none: it does the work in the page and answers like one. */
export function directWorker(assets: Assets): WorkPlace {
  let ended = false;
  const place: WorkPlace = {
    onmessage: null,
    onerror: null,
    async postMessage({ kind, order }: WorkOrder) {
      const run = heavyTasks[kind] as (order: unknown, assets: Assets) => Promise<unknown>;
      const data: WorkAnswer = await run(order, assets).then(
        (done) => ({ done }),
        (error: unknown) => ({ failed: error instanceof Error ? error.message : String(error) }),
      );
      if (!ended) place.onmessage?.call(place as Worker, new MessageEvent('message', { data }));
    },
    terminate() {
      ended = true;
    },
  };
  return place;
}
