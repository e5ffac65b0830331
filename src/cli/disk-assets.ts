import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { type Assets, FONT_FILES } from '#tasks/assets.ts';
import { createEditionLibrary, type EditionSource } from '#tasks/edition-library.ts';

/** Assets of the disk, with the ids of all editions, the damaged ones among them. */
export interface DiskAssets extends Assets {
  ids(): Promise<readonly string[]>;
}

/**
 * Editions and fonts of a checkout or an unpacked package. `root` is the folder that holds templates/ and public/;
 * NIANBAO_TEMPLATES names a folder of more editions.
 */
export function diskAssets(root: string, more = process.env.NIANBAO_TEMPLATES): DiskAssets {
  const own = editionsIn(join(root, 'templates'));
  const read = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  const bytes = (path: string) => {
    const reading = read.get(path) ?? readFile(path);
    read.set(path, reading);
    return reading;
  };
  const library = createEditionLibrary(more ? [editionsIn(resolve(more)), own] : [own]);
  return {
    ids: library.ids,
    editions: async () => library.summaries(await library.ids()),
    template: library.template,
    shipped: library.template,
    font: (role) => bytes(join(root, 'public', 'fonts', `${FONT_FILES[role]}.ttf`)),
    fontCutter: () =>
      bytes(
        createRequire(join(root, 'package.json')).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'),
      ),
  };
}

/** The editions of a folder, each `ID/template.json`. */
function editionsIn(folder: string): EditionSource {
  const path = (id: string) => join(folder, id, 'template.json');
  return {
    async ids() {
      const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
      const names = entries.filter((entry) => !entry.isFile()).map((entry) => entry.name);
      const read = await Promise.all(
        names.map((name) =>
          readFile(path(name)).then(
            () => [name],
            () => [],
          ),
        ),
      );
      return read.flat();
    },
    read: async (id) => JSON.parse(await readFile(path(id), 'utf8')),
  };
}
