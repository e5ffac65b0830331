import { failure, type Result } from '#domain/result.ts';
import { hashOf } from '#schema/canonical.ts';
import { type OpenedReport, openReport } from '#tasks/open-report.ts';
import { storedText } from '../stored.ts';
import type { Services } from '../workspace.ts';

/** A report that corrects a published one, and the place it is kept. */
export interface Correcting {
  id: string;
  /** SHA-256 of the published report. */
  supersedes: string;
  unit: string;
  year: number;
}

/** The published report that a kept one corrects: kept beside it, or another report of this browser with that hash. */
export async function publishedOf(
  { id, supersedes, unit, year }: Correcting,
  { store, assets }: Pick<Services, 'store' | 'assets'>,
): Promise<Result<OpenedReport>> {
  const beside = await store.published(id).catch(() => undefined);
  const others = await store.list().catch(() => []);
  const alike = others.filter((one) => one.id !== id && one.year === year);
  const texts = [
    async () => beside,
    ...alike
      .filter((one) => one.unit.name === unit)
      .map((one) => async () => {
        const text = await storedText(store, one.id);
        return text.ok ? text.value : undefined;
      }),
  ];
  for (const read of texts) {
    const text = await read();
    const opened = text === undefined ? undefined : await openReport(text, assets);
    if (opened?.ok && hashOf(opened.value.file.report) === supersedes) return opened;
  }
  return failure('correction.noPublished', { hash: supersedes.slice(0, 12) });
}
