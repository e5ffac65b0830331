import { readEditionIndex } from '#schema/edition-index.ts';
import { type Assets, FONT_FILES, OFFICE_FONTS, type OfficeFontRole } from './assets.ts';
import { createEditionLibrary, type EditionSource, editionsOfTexts } from './edition-library.ts';

/** Where the program's own files lie; the worker is told, for its own address is another. */
export interface AssetPlaces {
  /** Address of the page's folder. */
  base: string;
  /** Files that the page carries inside itself: path to their base64 text. */
  inside?: Readonly<Record<string, Blob>>;
}

/** Lies among the fonts under their ending: not every server gives out a file that ends in .wasm. */
const FONT_CUTTER = 'fonts/font-cutter.ttf';

/** The JSON texts of the editions that were imported. */
export type ImportedTexts = () => Promise<readonly string[]>;

/** What the office brought: editions, and fonts in the place of the program's own. */
export interface OfficeAssets {
  editions: ImportedTexts;
  /** The same bytes as long as it is the same font. */
  font: (role: OfficeFontRole) => Promise<Uint8Array | undefined>;
}

const NONE: OfficeAssets = { editions: async () => [], font: async () => undefined };

/** Editions and fonts from beside the page, each fetched once; those of the office besides. */
export function createFetchedAssets(places: AssetPlaces, own: OfficeAssets = NONE): Assets {
  const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  const bytes = (path: string) => {
    const fetched = kept.get(path) ?? fetchOwn(places, path);
    kept.set(path, fetched);
    fetched.catch(() => kept.delete(path));
    return fetched;
  };
  const json = async (path: string): Promise<unknown> =>
    JSON.parse(new TextDecoder().decode(await bytes(path)));
  const index = async () => readEditionIndex(await json('templates/index.json'));
  const shipped: EditionSource = {
    ids: async () => (await index()).map(({ id }) => id),
    read: (id) => json(`templates/${encodeURIComponent(id)}.json`),
  };
  const office = editionsOfTexts(own.editions);
  const library = createEditionLibrary([office, shipped]);
  return {
    async editions() {
      const [known, ids] = await Promise.all([index(), office.ids()]);
      const imports = await library.summaries(ids);
      return [...known.filter(({ id }) => !ids.includes(id)), ...imports];
    },
    template: library.template,
    shipped: createEditionLibrary([shipped]).template,
    font: async (role) => {
      const office = OFFICE_FONTS.find((one) => one === role);
      return (office && (await own.font(office))) ?? bytes(`fonts/${FONT_FILES[role]}.ttf`);
    },
    async fontCutter() {
      const { unpackFont } = await import('#formats/fonts/unpack-font.ts');
      return unpackFont(await bytes(FONT_CUTTER));
    },
  };
}

/** The bytes of a file of the program's own, by its path from the page's folder. */
export async function fetchOwn(
  { base, inside }: AssetPlaces,
  path: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const carried = inside?.[path];
  if (carried) return fromBase64(await carried.text());
  const answer = await fetch(new URL(path, base).href);
  if (!answer.ok) throw new Error(`${answer.status} ${path}`);
  return new Uint8Array(await answer.arrayBuffer());
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
