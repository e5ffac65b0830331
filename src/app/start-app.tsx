import '#ui/tokens.css';
import '#ui/base.css';
import { createRoot } from 'react-dom/client';
import { speakAsBefore } from '#session/chosen-language.ts';
import { officeAssets } from '#session/office-assets.ts';
import { createWorkspace, type Services } from '#session/workspace.ts';
import { createIndexedDbImports } from '#store/indexed-db-imports.ts';
import { createIndexedDbOffice } from '#store/indexed-db-office.ts';
import { createIndexedDbStore } from '#store/indexed-db-store.ts';
import { createFetchedAssets } from '#tasks/fetched-assets.ts';
import { App } from './app.tsx';
import { FailureScreen } from './failure-screen.tsx';
import { fillGaps } from './fill-gaps.ts';
import { installTrustedTypes } from './trusted-types.ts';
import { warnOfLoss } from './warn-of-loss.ts';

/** Puts the program into the page. A page of a server and the portable file differ in where files and worker are. */
export function startApp({ places, startWorker }: Pick<Services, 'places' | 'startWorker'>): void {
  installTrustedTypes();
  const imports = createIndexedDbImports();
  const office = createIndexedDbOffice();
  const workspace = createWorkspace({
    store: createIndexedDbStore(),
    imports,
    office,
    assets: createFetchedAssets(places, officeAssets(imports, office)),
    clock: { now: () => new Date() },
    places,
    startWorker,
  });
  warnOfLoss(workspace);
  const page = document.getElementById('root') ?? document.body;
  void Promise.all([fillGaps(), speakAsBefore()]).then(() =>
    createRoot(page, { onUncaughtError: stop }).render(<App workspace={workspace} />),
  );

  /** React has taken the screens away; the open report is still there and can be saved. */
  function stop(error: unknown): void {
    const screen = document.createElement('div');
    page.append(screen);
    createRoot(screen).render(<FailureScreen error={error} session={workspace.current()} />);
  }
}
