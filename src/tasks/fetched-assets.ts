import { readEditionIndex } from '#schema/edition-index.ts';
import { type Assets, FONT_FILES } from './assets.ts';
import { createEditionLibrary, type EditionSource, editionsOfTexts } from './edition-library.ts';

/** Where the page and its font cutter lie; the worker is told, for its own address is another. */
export interface AssetPlaces {
  /** Address of the page's folder. */
  base: string;
  fontCutter: string;
}

/** The JSON texts of the editions that were imported. */
export type ImportedTexts = () => Promise<readonly string[]>;

/** Editions and fonts from beside the page, each fetched once; imported editions besides. */
export function createFetchedAssets(
  { base, fontCutter }: AssetPlaces,
  imported: ImportedTexts = async () => [],
): Assets {
  const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  const bytes = (path: string) => {
    const fetched = kept.get(path) ?? fetchBytes(new URL(path, base).href);
    kept.set(path, fetched);
    fetched.catch(() => kept.delete(path));
    return fetched;
  };
  const json = async (path: string): Promise<unknown> =>
    JSON.parse(new TextDecoder().decode(await bytes(path)));
  const index = async () => readEditionIndex(await json('templates/index.json'));
  const own: EditionSource = {
    ids: async () => (await index()).map(({ id }) => id),
    read: (id) => json(`templates/${encodeURIComponent(id)}.json`),
  };
  const office = editionsOfTexts(imported);
  const library = createEditionLibrary([office, own]);
  return {
    async editions() {
      const [shipped, ids] = await Promise.all([index(), office.ids()]);
      const imports = await library.summaries(ids);
      return [...shipped.filter(({ id }) => !ids.includes(id)), ...imports];
    },
    template: library.template,
    shipped: createEditionLibrary([own]).template,
    font: (role) => bytes(`fonts/${FONT_FILES[role]}.ttf`),
    fontCutter: () => bytes(fontCutter),
  };
}

/** The bytes of a file of the program's own. */
export async function fetchBytes(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return new Uint8Array(await answer.arrayBuffer());
}
