import { editionTexts } from '#session/edition-texts.ts';
import { createWorkspace, type Workspace } from '#session/workspace.ts';
import type { ImportStore } from '#store/import-store.ts';
import { createMemoryImports } from '#store/memory-imports.ts';
import { createMemoryOffice } from '#store/memory-office.ts';
import { createMemoryStore } from '#store/memory-store.ts';
import { createEditionLibrary, editionsOfTexts } from '#tasks/edition-library.ts';
import table2014 from '../../templates/2014/template.json?raw';
import liaoning from '../../templates/2014-liaoning/template.json?raw';
import trial2019 from '../../templates/2019/template.json?raw';
import form2021 from '../../templates/2021/template.json?raw';
import { directWorker } from './direct-worker.ts';

const none = async () => new Uint8Array();

/** A workspace with the program's own editions and room for more; 2025-01-20 10:32:05 in Beijing. */
export function editionsWorkspace(imports: ImportStore = createMemoryImports()): Workspace {
  const own = editionsOfTexts(async () => [table2014, liaoning, trial2019, form2021]);
  const office = editionsOfTexts(() => editionTexts(imports));
  const library = createEditionLibrary([office, own]);
  const assets = {
    editions: async () => library.summaries(await library.ids()),
    template: library.template,
    shipped: createEditionLibrary([own]).template,
    font: none,
    fontCutter: none,
  };
  return createWorkspace({
    store: createMemoryStore(),
    imports,
    office: createMemoryOffice(),
    clock: { now: () => new Date('2025-01-20T02:32:05Z') },
    assets,
    places: { base: 'http://localhost/' },
    startWorker: () => directWorker(assets),
  });
}
