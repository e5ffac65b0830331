import { startApp } from './start-app.tsx';

startApp({
  places: { base: new URL('.', document.baseURI).href },
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
});
