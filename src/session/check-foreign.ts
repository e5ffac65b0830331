import type { Result } from '#domain/result.ts';
import type { CheckedSource, SourceFile } from '#tasks/check-source.ts';
import { createHeavyWork } from './heavy-work.ts';

/** Whether some bytes are a JSON object, as everything that this program writes is; all else is a foreign document. */
export function isForeign(bytes: Uint8Array): boolean {
  return !new TextDecoder().decode(bytes.slice(0, 64)).trimStart().startsWith('{');
}

/** Reads and checks a foreign document in a worker of its own, which ends with it. */
export async function checkForeign(
  place: Parameters<typeof createHeavyWork>[0],
  source: SourceFile,
): Promise<Result<CheckedSource>> {
  const work = createHeavyWork(place);
  const [done] = await Promise.all([
    work.run('checkSource', source),
    import('#i18n/late-sentences.zh-cn.ts'),
  ]);
  work.cancel();
  return done.ok ? done.value : done;
}
