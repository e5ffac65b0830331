import type { Result } from '#domain/result.ts';
import type { CheckedSource, SourceFile } from '#tasks/check-source.ts';
import { createHeavyWork } from './heavy-work.ts';
import type { Workspace } from './workspace.ts';

/** Whether some bytes are a JSON object, as everything that this program writes is; all else is a foreign document. */
export function isForeign(bytes: Uint8Array): boolean {
  return !new TextDecoder().decode(bytes.slice(0, 64)).trimStart().startsWith('{');
}

/** Checks a foreign document in a worker of its own, which ends with it, and leaves the result with the workspace. */
export async function checkForeign(
  workspace: Workspace,
  source: SourceFile,
): Promise<Result<CheckedSource>> {
  const work = createHeavyWork(workspace);
  const { keptWords } = await import('./kept-words.ts');
  const words = (await keptWords(workspace.imports))?.entries;
  const [done] = await Promise.all([
    work.run('checkSource', { ...source, ...(words && { words }) }),
    import('#i18n/late-sentences.zh-cn.ts'),
  ]);
  work.cancel();
  const checked = done.ok ? done.value : done;
  if (checked.ok) workspace.checked.set(checked.value);
  return checked;
}
