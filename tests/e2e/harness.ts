import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { type Browser, chromium, type LaunchOptions, type Page } from 'playwright-core';
import { afterAll, expect, onTestFinished } from 'vitest';
import { appFolder } from '../../scripts/build.mjs';
import { findBrowser, NO_BROWSER } from '../../scripts/ensure-browser.mjs';
import { root } from '../../scripts/root.mjs';
import { serve } from '../../scripts/serve.mjs';
import { watch } from './watch.ts';

/** A clerk's visit: an empty browser profile with one page open. */
export interface Visit {
  page: Page;
  /** Where the app is served; ends with a slash. */
  address: string;
  /** What went wrong so far; the test fails at its end when anything did. */
  problems: readonly string[];
  /** The file that an act makes the browser save. */
  download(act: () => Promise<unknown>): Promise<SavedFile>;
}

export interface SavedFile {
  name: string;
  bytes: Uint8Array;
}

export interface Destination {
  /** What follows the app's address: `#/edit`. */
  path?: string;
  /** Another folder than the built app. */
  folder?: string;
  /** Served under a name, as on an intranet: no secure context. */
  plainHttp?: true;
  /** Where the app is served already, or its file. */
  address?: string;
  /** Pixels of the screen to one of the page: 2 where the clerk has the page at 200 %. */
  scale?: number;
}

/** A name of the intranet that leads to this computer. */
const PLAIN_HOST = 'nianbao.test';

const FLAGS = [
  `--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`,
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
];

const closing: (() => Promise<unknown>)[] = [];
let browser: Promise<Browser> | undefined;
const servers = new Map<string, ReturnType<typeof serve>>();

afterAll(async () => {
  await Promise.all(closing.map((close) => close()));
});

/** Opens the built app in the browser of this machine. The test fails at its end if anything went wrong on the way. */
export async function openApp(destination: Destination = {}): Promise<Visit> {
  browser ??= launch({ executablePath: installedBrowser() });
  return visit(await browser, destination);
}

/** Starts a browser that ends with the tests of this file. */
export async function launch(options: LaunchOptions): Promise<Browser> {
  const started = await chromium.launch({ ...options, args: [...FLAGS, ...(options.args ?? [])] });
  closing.push(() => started.close());
  return started;
}

/** A new profile of a browser, on the page, under watch until the test ends. */
export async function visit(
  started: Browser,
  { path = '', folder, address: given, plainHttp, scale = 1 }: Destination,
): Promise<Visit> {
  const served = given ?? (await server(folder ?? builtApp())).address;
  const address = plainHttp ? served.replace('127.0.0.1', PLAIN_HOST) : served;
  const context = await started.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    deviceScaleFactor: scale,
  });
  const problems = await watch(context, address);
  onTestFinished(async () => {
    await context.close();
    expect(problems, 'what went wrong in the browser').toEqual([]);
  });
  const page = await context.newPage();
  await page.goto(address + path);
  return { page, address, problems, download: (act) => download(page, act) };
}

async function download(page: Page, act: () => Promise<unknown>): Promise<SavedFile> {
  const [saved] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
}

function server(folder: string): ReturnType<typeof serve> {
  const running = servers.get(folder) ?? serve({ folder });
  if (!servers.has(folder)) closing.push(async () => (await running).close());
  servers.set(folder, running);
  return running;
}

/** The app as it is now: built anew in a process of its own, where React is not made for tests. */
export function builtApp(): string {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root, env, stdio: 'inherit' });
  return appFolder;
}

function installedBrowser(): string {
  const path = findBrowser();
  if (path === undefined) throw new Error(NO_BROWSER);
  return path;
}
