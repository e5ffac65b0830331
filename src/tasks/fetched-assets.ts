import { failure } from '#domain/result.ts';
import { readTemplate } from '#schema/template-file.ts';
import { type Assets, FONT_FILES } from './assets.ts';

/** Where the page and its font cutter lie; the worker is told, for its own address is another. */
export interface AssetPlaces {
  /** Address of the page's folder. */
  base: string;
  fontCutter: string;
}

/** Editions and fonts from beside the page, each fetched once. */
export function createFetchedAssets({ base, fontCutter }: AssetPlaces): Assets {
  const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  const bytes = (path: string) => {
    const fetched = kept.get(path) ?? fetchBytes(new URL(path, base).href);
    kept.set(path, fetched);
    fetched.catch(() => kept.delete(path));
    return fetched;
  };
  const json = async (path: string): Promise<unknown> =>
    JSON.parse(new TextDecoder().decode(await bytes(path)));
  const template: Assets['template'] = async (id) => {
    try {
      const known = idsOf(await json('templates/index.json'));
      if (!known.includes(id)) return failure('template.unknown', { id, known: known.join('、') });
      return await readTemplate(await json(`templates/${encodeURIComponent(id)}.json`), template);
    } catch {
      return failure('fetch.failed', { path: `templates/${id}.json` });
    }
  };
  return {
    template,
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

/** The ids of the editions that the program's own list names. */
function idsOf(list: unknown): string[] {
  const entries: unknown[] = Array.isArray(list) ? list : [];
  return entries.flatMap((entry) =>
    typeof entry === 'object' && entry !== null && 'id' in entry ? [String(entry.id)] : [],
  );
}
