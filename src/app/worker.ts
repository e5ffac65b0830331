import './polyfills.ts';
import './reader-needs.ts';
import { officeAssets } from '#session/office-assets.ts';
import { createIndexedDbImports } from '#store/indexed-db-imports.ts';
import { createIndexedDbOffice } from '#store/indexed-db-office.ts';
import { answerOrders } from '#tasks/worker.ts';

answerOrders(self, officeAssets(createIndexedDbImports(), createIndexedDbOffice()));
