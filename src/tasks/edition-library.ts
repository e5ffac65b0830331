import { type EditionSummary, summaryOfEdition } from '#domain/choose-edition.ts';
import { failure, type Result } from '#domain/result.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { parseJson } from '#schema/parse-json.ts';
import { readTemplate } from '#schema/template-file.ts';

/** A place editions come from: the program's own folder, a folder of the office, what the clerk imported. */
export interface EditionSource {
  ids(): Promise<readonly string[]>;
  /** The JSON of one of its editions; rejects where it cannot be had. */
  read(id: string): Promise<unknown>;
}

/** 格式库: editions of several sources as one. */
export interface EditionLibrary {
  template(id: string): Promise<Result<ReportTemplate>>;
  ids(): Promise<readonly string[]>;
  /** What some editions show of themselves; one that is damaged is left out. */
  summaries(ids: readonly string[]): Promise<EditionSummary[]>;
}

/**
 * Editions of several sources, the first before the later ones; of one id, the latest revision counts.
 * An edition that extends its own id is made from the next one of that id, so no chain of editions is without end.
 */
export function createEditionLibrary(sources: readonly EditionSource[]): EditionLibrary {
  const find = async (id: string, trail: readonly string[]): Promise<Result<ReportTemplate>> => {
    const all = await candidates(sources, id);
    const json = all[trail.filter((one) => one === id).length];
    if (json === undefined) {
      return failure('template.unknown', { id, known: (await idsOf(sources)).join('、') });
    }
    return readTemplate(json, (parent) => find(parent, [...trail, id]));
  };
  const template = async (id: string): Promise<Result<ReportTemplate>> => {
    try {
      return await find(id, []);
    } catch {
      return failure('fetch.failed', { path: `templates/${id}.json` });
    }
  };
  return {
    template,
    ids: () => idsOf(sources),
    async summaries(ids) {
      const read = await Promise.all(ids.map(template));
      return read.flatMap((one) => (one.ok ? [summaryOfEdition(one.value)] : []));
    },
  };
}

async function idsOf(sources: readonly EditionSource[]): Promise<string[]> {
  const ids = await Promise.all(sources.map((source) => source.ids()));
  return [...new Set(ids.flat())].sort();
}

/** What the sources have under an id, the latest revision first. */
async function candidates(sources: readonly EditionSource[], id: string): Promise<unknown[]> {
  const found = await Promise.all(
    sources.map(async (source) =>
      (await source.ids()).includes(id) ? [await source.read(id)] : [],
    ),
  );
  return found.flat().sort((a, b) => revisionOf(b) - revisionOf(a));
}

function revisionOf(json: unknown): number {
  const known = typeof json === 'object' && json !== null && 'revision' in json;
  return known && typeof json.revision === 'number' ? json.revision : 0;
}

/** Editions by the texts they were imported as; a text that is no edition is passed over. */
export function editionsOfTexts(texts: () => Promise<readonly string[]>): EditionSource {
  const read = async () =>
    (await texts()).flatMap((text): [string, unknown][] => {
      const json = parseJson(text);
      return json.ok && isIdentified(json.value) ? [[json.value.id, json.value]] : [];
    });
  return {
    ids: async () => (await read()).map(([id]) => id),
    read: async (wanted) => (await read()).find(([id]) => id === wanted)?.[1],
  };
}

function isIdentified(json: unknown): json is { id: string } {
  return typeof json === 'object' && json !== null && 'id' in json && typeof json.id === 'string';
}
