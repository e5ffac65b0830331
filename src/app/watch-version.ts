import type { ExternalStore } from '#session/external-store.ts';
import { ownBuild } from '#session/own-build.ts';

/** Pause between two questions for a newer version, in milliseconds. */
const PAUSE = 10 * 60_000;

/**
 * Keeps the program in the browser where that is allowed (https, localhost), and tells when a newer version is ready:
 * a service worker has it and waits, or else version.json names another build than this page.
 */
export async function watchVersion(isNew: ExternalStore<boolean>): Promise<void> {
  const registration = await keepOffline(isNew);
  const ask = async () => {
    if (!navigator.onLine || document.visibilityState === 'hidden') return;
    if (registration) await registration.update();
    else if (await isAnotherBuild()) isNew.set(true);
  };
  let asked = Date.now();
  const askNowAndThen = () => {
    if (Date.now() - asked < PAUSE) return;
    asked = Date.now();
    ask().catch(() => {});
  };
  document.addEventListener('visibilitychange', askNowAndThen);
  setInterval(askNowAndThen, PAUSE);
}

/** Registers the service worker; none on plain http, and none where the browser refuses. */
async function keepOffline(
  isNew: ExternalStore<boolean>,
): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  try {
    const registration = await navigator.serviceWorker.register('./service-worker.js');
    const look = () => registration.waiting && registration.active && isNew.set(true);
    look();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', look);
    });
    return registration;
  } catch {
    return undefined;
  }
}

async function isAnotherBuild(): Promise<boolean> {
  const answer = await fetch('./version.json', { cache: 'no-store' });
  const told: unknown = answer.ok ? await answer.json() : undefined;
  return isBuild(told) && told.build !== ownBuild();
}

function isBuild(told: unknown): told is { build: string } {
  return typeof told === 'object' && told !== null && 'build' in told;
}
