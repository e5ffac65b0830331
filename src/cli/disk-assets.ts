import { access, readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { failure } from '#domain/result.ts';
import { readTemplate } from '#schema/template-file.ts';
import { type Assets, FONT_FILES } from '#tasks/assets.ts';

/** Assets that can tell the ids of all editions at hand. */
export interface DiskAssets extends Assets {
  editions(): Promise<string[]>;
}

/** Editions and fonts of a checkout or an unpacked package. `root` is the folder that holds templates/ and public/. */
export function diskAssets(root: string): DiskAssets {
  const editions = async (): Promise<string[]> => {
    const names = await readdir(join(root, 'templates'));
    const found = await Promise.all(
      names.map(async (name) => ((await exists(templatePath(root, name))) ? [name] : [])),
    );
    return found.flat().sort();
  };
  const template: Assets['template'] = async (id) => {
    const known = await editions();
    if (!known.includes(id)) return failure('template.unknown', { id, known: known.join('、') });
    return readTemplate(JSON.parse(await readFile(templatePath(root, id), 'utf8')), template);
  };
  return {
    editions,
    template,
    font: (role) => readFile(join(root, 'public', 'fonts', `${FONT_FILES[role]}.ttf`)),
    fontCutter: () =>
      readFile(
        createRequire(join(root, 'package.json')).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'),
      ),
  };
}

function templatePath(root: string, id: string): string {
  return join(root, 'templates', id, 'template.json');
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
