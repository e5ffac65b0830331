import type { FontRole } from '#document/tree.ts';
import { failure, type Result } from '#domain/result.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { readTemplate } from '#schema/template-file.ts';
import type { Assets } from './assets.ts';

/** Where the page and its font cutter lie; the worker is told, for its own address is another. */
export interface AssetPlaces {
  /** Address of the page's folder. */
  base: string;
  fontCutter: string;
}

/** 宋体 is drawn with the file of 仿宋. */
const FONT_FILES: Readonly<Record<FontRole, string>> = {
  biaosong: 'biaosong',
  heiti: 'heiti',
  kaiti: 'kaiti',
  fangsong: 'fangsong',
  songti: 'fangsong',
};

/** Editions and fonts from beside the page, each fetched once. */
export function createFetchedAssets({ base, fontCutter }: AssetPlaces): Assets {
  const kept = new Map<string, Promise<Uint8Array>>();
  const bytes = (path: string) => {
    const fetched = kept.get(path) ?? fetchBytes(new URL(path, base).href);
    kept.set(path, fetched);
    fetched.catch(() => kept.delete(path));
    return fetched;
  };
  return {
    template: (id) => fetchTemplate(new URL(`templates/${encodeURIComponent(id)}.json`, base).href, id),
    font: (role) => bytes(`fonts/${FONT_FILES[role]}.ttf`),
    fontCutter: () => bytes(fontCutter),
  };
}

/** The bytes of a file of the program's own. */
export async function fetchBytes(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return new Uint8Array(await answer.arrayBuffer());
}

async function fetchTemplate(address: string, id: string): Promise<Result<ReportTemplate>> {
  try {
    return readTemplate(JSON.parse(new TextDecoder().decode(await fetchBytes(address))));
  } catch {
    return failure('fetch.failed', { path: `templates/${id}.json` });
  }
}
