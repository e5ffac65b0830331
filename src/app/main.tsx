import '#ui/tokens.css';
import '#ui/base.css';
import fontCutter from 'harfbuzzjs/dist/harfbuzz-subset.wasm?url';
import { createRoot } from 'react-dom/client';
import { officeAssets } from '#session/office-assets.ts';
import { createWorkspace } from '#session/workspace.ts';
import { createIndexedDbImports } from '#store/indexed-db-imports.ts';
import { createIndexedDbOffice } from '#store/indexed-db-office.ts';
import { createIndexedDbStore } from '#store/indexed-db-store.ts';
import { createFetchedAssets } from '#tasks/fetched-assets.ts';
import { App } from './app.tsx';
import { FailureScreen } from './failure-screen.tsx';
import { fillGaps } from './fill-gaps.ts';
import { installTrustedTypes } from './trusted-types.ts';
import { warnOfLoss } from './warn-of-loss.ts';

installTrustedTypes();
const base = new URL('.', document.baseURI).href;
const places = { base, fontCutter: new URL(fontCutter, base).href };
const imports = createIndexedDbImports();
const office = createIndexedDbOffice();
const workspace = createWorkspace({
  store: createIndexedDbStore(),
  imports,
  office,
  assets: createFetchedAssets(places, officeAssets(imports, office)),
  clock: { now: () => new Date() },
  places,
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
});

warnOfLoss(workspace);
const page = document.getElementById('root') ?? document.body;
void fillGaps().then(() =>
  createRoot(page, { onUncaughtError: stop }).render(<App workspace={workspace} />),
);

/** React has taken the screens away; the open report is still there and can be saved. */
function stop(error: unknown): void {
  const screen = document.createElement('div');
  page.append(screen);
  createRoot(screen).render(<FailureScreen error={error} session={workspace.current()} />);
}
