import { failure, type Result, success } from '#domain/result.ts';
import type { HeavyKind, HeavyTasks } from '#tasks/heavy-tasks.ts';
import type { WorkAnswer, WorkOrder } from '#tasks/worker.ts';
import type { Services, WorkPlace } from './workspace.ts';

/** Long work beside the page, one order at a time; a new order gives up the one before. */
export interface HeavyWork {
  run<Kind extends HeavyKind>(
    kind: Kind,
    order: HeavyTasks[Kind]['order'],
  ): Promise<Result<HeavyTasks[Kind]['result']>>;
  /** Gives up what is under way: its promise says `work.cancelled`. Frees what the worker held. */
  cancel(): void;
}

type Place = Pick<Services, 'places' | 'startWorker'>;

/** Work in a worker, which is started when it is first needed. */
export function createHeavyWork({ places, startWorker }: Place): HeavyWork {
  let worker: WorkPlace | undefined;
  let giveUp: ((result: Result<never>) => void) | undefined;
  const stop = (result: Result<never>) => {
    worker?.terminate();
    worker = undefined;
    giveUp?.(result);
    giveUp = undefined;
  };
  return {
    run(kind, order) {
      if (giveUp) stop(failure('work.cancelled'));
      worker ??= startWorker();
      const begun = worker;
      return new Promise((resolve) => {
        giveUp = resolve;
        begun.onerror = (event) => stop(failure('work.failed', { reason: event.message ?? '' }));
        begun.onmessage = ({ data }: MessageEvent<WorkAnswer>) => {
          if (!isAnswer(data)) return;
          giveUp = undefined;
          resolve(resultOf(data));
        };
        begun.postMessage({ kind, order, places } satisfies WorkOrder<typeof kind>);
      });
    },
    cancel: () => stop(failure('work.cancelled')),
  };
}

/** A library inside the worker may greet the page with a message of its own. */
function isAnswer(said: WorkAnswer): boolean {
  return 'done' in said || 'failed' in said;
}

function resultOf<Value>(answer: WorkAnswer): Result<Value> {
  return 'done' in answer
    ? success(answer.done as Value)
    : failure('work.failed', { reason: answer.failed });
}
