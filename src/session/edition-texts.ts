import type { ImportStore } from '#store/import-store.ts';

/** The texts of the imported editions; none where the browser gives nothing back, which `readLibrary` tells. */
export async function editionTexts(imports: ImportStore): Promise<string[]> {
  const kept = await imports.list().catch(() => []);
  return kept.flatMap((one) => (one.kind === 'edition' ? [one.text] : []));
}
