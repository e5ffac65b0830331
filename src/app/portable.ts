import { type AssetPlaces, fetchOwn } from '#tasks/fetched-assets.ts';
import { startApp } from './start-app.tsx';

const WORKER = 'worker.js';

/**
 * The one file `nianbao.html`: the program's files and its worker stand inside the page, as base64 in elements named
 * by their paths. Page and worker read them from blobs: a page of a folder may fetch nothing, its worker not even a
 * blob by its address.
 */
async function startPortable(): Promise<void> {
  const places = { base: new URL('.', document.baseURI).href, inside: carriedFiles() };
  const worker = URL.createObjectURL(await workerScript(places));
  startApp({ places, startWorker: () => new Worker(worker) });
}

function carriedFiles(): Record<string, Blob> {
  const carriers = [...document.querySelectorAll<HTMLElement>('[data-path]')];
  return Object.fromEntries(
    carriers.map(({ dataset, textContent }) => [dataset.path ?? '', new Blob([textContent ?? ''])]),
  );
}

/** The worker, which is carried packed by gzip. */
async function workerScript(places: AssetPlaces): Promise<Blob> {
  const packed = new Response(await fetchOwn(places, WORKER)).body;
  const script = await new Response(packed?.pipeThrough(new DecompressionStream('gzip'))).text();
  return new Blob([script], { type: 'text/javascript' });
}

void startPortable();
