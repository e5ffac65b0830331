import { newVersion } from './new-version.ts';
import { startApp } from './start-app.tsx';

/** Pause before the program is kept for offline use, in milliseconds: what the clerk does first comes first. */
const PAUSE = 3000;

startApp({
  places: { base: new URL('.', document.baseURI).href },
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
});

if (import.meta.env.PROD) {
  setTimeout(async () => (await import('./watch-version.ts')).watchVersion(newVersion), PAUSE);
}
