import type { LocalRequirements } from '#domain/local-requirements.ts';
import { type Result, success } from '#domain/result.ts';
import { writeLocalRequirements } from '#schema/local-requirements-file.ts';
import { type ReadImport, readImport } from '#tasks/read-import.ts';
import { takeIn } from './library.ts';
import type { Services } from './workspace.ts';

/** The text of a 本地要求 file, checked as the one who gets it will check it. */
export async function localText(
  { assets }: Pick<Services, 'assets'>,
  local: LocalRequirements,
): Promise<Result<string>> {
  const text = writeLocalRequirements(local);
  const read = await readImport.local(JSON.parse(text), assets);
  return read.ok ? success(text) : read;
}

/** Keeps 本地要求 in this browser, as if the file had been imported. */
export async function keepLocal(
  services: Services,
  local: LocalRequirements,
): Promise<Result<ReadImport>> {
  const checked = await localText(services, local);
  if (!checked.ok) return checked;
  const taken = await takeIn(services, checked.value);
  return taken ?? { ok: false, problem: { id: 'local.notLocal', values: {} } };
}
