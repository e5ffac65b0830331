import type { EditionSummary } from '#domain/choose-edition.ts';
import type { Message } from '#domain/finding.ts';
import type { LocalRequirements } from '#domain/local-requirements.ts';
import { failure, type Result } from '#domain/result.ts';
import { type ImportKind, importKind } from '#schema/import-kind.ts';
import { parseJson } from '#schema/parse-json.ts';
import type { ImportStore, KeptImport } from '#store/import-store.ts';
import type { ReadImport } from '#tasks/read-import.ts';
import { type Clock, instantOf } from './clock.ts';
import { reasonOf } from './stored.ts';
import type { Services } from './workspace.ts';

/** An imported file as it is kept, and what it is; a sentence where it is damaged. */
export interface KeptFile extends LibraryImport {
  read: Result<ReadImport>;
}

type LibraryImport = KeptImport & { kind: ImportKind };

/** 格式库: every edition at hand, and what was imported. */
export interface Library {
  editions: readonly EditionSummary[];
  locals: readonly LocalRequirements[];
  files: readonly KeptFile[];
  /** Why what was imported is missing. */
  problem?: Message;
}

type LibraryServices = Pick<Services, 'assets' | 'imports'>;

/** Reads the library; where the browser gives nothing back, the program's own editions are still there. */
export async function readLibrary({ assets, imports }: LibraryServices): Promise<Library> {
  const kept = await keptIn(imports);
  const files = kept.ok ? await Promise.all(kept.value.map((one) => fileOf(one, assets))) : [];
  const read = files.flatMap((file) => (file.read.ok ? [file.read.value] : []));
  return {
    editions: await assets.editions().catch(() => []),
    locals: read.flatMap((one) => (one.kind === 'local' ? [one.local] : [])),
    files,
    ...(!kept.ok && { problem: kept.problem }),
  };
}

/** Takes in a file that is 报告格式 or 本地要求; undefined where it is neither. Nothing damaged is kept. */
export async function takeIn(
  services: LibraryServices & { clock: Clock },
  source: Uint8Array | string,
): Promise<Result<ReadImport> | undefined> {
  const json = parseJson(source);
  const kind = json.ok ? importKind(json.value) : undefined;
  if (!json.ok || kind === undefined) return undefined;
  const { readImport } = await import('#tasks/read-import.ts');
  const read = await readImport[kind](json.value, services.assets);
  if (!read.ok) return read;
  const key = `${kind}:${read.value.id}`;
  try {
    const older = await newerKept(services, key, read.value);
    if (older) return older;
    const text = `${JSON.stringify(json.value, null, 2)}\n`;
    await services.imports.save({ key, kind, text, at: instantOf(services.clock) });
    return read;
  } catch (reason) {
    return failure('imports.notKept', { reason: reasonOf(reason) });
  }
}

/** Removes an imported file; reports that were made with it carry a copy. */
export async function removeImport(
  { imports }: Pick<Services, 'imports'>,
  key: string,
): Promise<Result<undefined>> {
  try {
    await imports.remove(key);
    return { ok: true, value: undefined };
  } catch (reason) {
    return failure('store.notRemoved', { reason: reasonOf(reason) });
  }
}

/** What an imported file is called. */
export function nameOf(read: ReadImport): string {
  return read.kind === 'local' ? read.local.name : read.edition.title;
}

/** The refusal where a later revision of the same is kept already. */
async function newerKept(
  { imports, assets }: LibraryServices,
  key: string,
  coming: ReadImport,
): Promise<Result<never> | undefined> {
  const kept = (await imports.list()).filter(isOfLibrary).find((one) => one.key === key);
  const file = kept && (await fileOf(kept, assets));
  if (!file?.read.ok || revisionOf(file.read.value) <= revisionOf(coming)) return undefined;
  const { value } = file.read;
  return failure('edition.notNewer', {
    title: nameOf(value),
    id: value.id,
    revision: revisionOf(value),
  });
}

function revisionOf(read: ReadImport): number {
  return read.kind === 'local' ? read.local.revision : read.edition.revision;
}

async function keptIn(imports: ImportStore): Promise<Result<readonly LibraryImport[]>> {
  try {
    return { ok: true, value: (await imports.list()).filter(isOfLibrary) };
  } catch (reason) {
    return failure('imports.notRead', { reason: reasonOf(reason) });
  }
}

function isOfLibrary(kept: KeptImport): kept is LibraryImport {
  return kept.kind !== 'words';
}

async function fileOf(kept: LibraryImport, assets: Services['assets']): Promise<KeptFile> {
  const json = parseJson(kept.text);
  const { readImport } = await import('#tasks/read-import.ts');
  return { ...kept, read: json.ok ? await readImport[kept.kind](json.value, assets) : json };
}
