import './polyfills.ts';
import './reader-needs.ts';
import { editionTexts } from '#session/edition-texts.ts';
import { createIndexedDbImports } from '#store/indexed-db-imports.ts';
import { answerOrders } from '#tasks/worker.ts';

const imports = createIndexedDbImports();
answerOrders(self, () => editionTexts(imports));
