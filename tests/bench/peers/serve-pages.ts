import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ensurePackages } from '../../../scripts/ensure-packages.mjs';
import type { FormTable } from './table-sums.ts';

/** A form library with 表三 made in it. */
export interface PeerPage {
  name: string;
  /** Where its page is served. */
  address: string;
  /** The cell that is typed into: 本年新收, 自然人. */
  cell: string;
  /** What the page shows where a sum does not hold. */
  problem: string;
}

const PAGES = {
  'hook-form': {
    packages: ['react-hook-form', '@hookform/resolvers', 'zod'],
    cell: 'input[name="received.naturalPerson"]',
    problem: '[data-problem]',
  },
  rjsf: {
    packages: ['@rjsf/core', '@rjsf/validator-ajv8'],
    cell: '#root_received_naturalPerson',
    problem: '[data-problem]',
  },
  survey: {
    packages: ['survey-core', 'survey-react-ui'],
    cell: 'tbody tr:first-child input',
    problem: '.sd-question__erbox--outside-question, .sd-error, [role=alert]:not(:empty)',
  },
} as const;

/** Builds the pages for use and serves them. Without a policy: the validator of rjsf makes its code as it runs. */
export async function servePeers(
  table: FormTable,
): Promise<{ peers: PeerPage[]; close: () => void }> {
  ensurePackages(fileURLToPath(new URL('.', import.meta.url)));
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-peers-'));
  for (const page of Object.keys(PAGES)) await buildPage(page, join(folder, page), table);
  const server = createServer(({ url = '/' }, response) => {
    const isScript = url.endsWith('.js');
    const type = isScript ? 'text/javascript' : 'text/html; charset=utf-8';
    response.writeHead(200, { 'Content-Type': type });
    response.end(readFileSync(join(folder, isScript ? url : `${url}/index.html`)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  const port = typeof bound === 'object' ? bound?.port : undefined;
  const peers = Object.entries(PAGES).map(([page, { packages, cell, problem }]) => ({
    name: packages.map((name) => `${name} ${versionOf(name)}`).join(' + '),
    address: `http://127.0.0.1:${port}/${page}`,
    cell,
    problem,
  }));
  return { peers, close: () => server.closeAllConnections() ?? server.close() };
}

async function buildPage(page: string, outDir: string, table: FormTable): Promise<void> {
  mkdirSync(outDir, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    oxc: { jsx: { development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      minify: true,
      rollupOptions: {
        input: fileURLToPath(new URL(`pages/${page}.jsx`, import.meta.url)),
        output: { format: 'iife', entryFileNames: 'page.js' },
      },
    },
  });
  writeFileSync(join(outDir, 'table.js'), `window.formTable = ${JSON.stringify(table)};`);
  const scripts = `<script src="/${page}/table.js"></script><script src="/${page}/page.js"></script>`;
  writeFileSync(
    join(outDir, 'index.html'),
    `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><div id="root"></div>${scripts}`,
  );
}

function versionOf(name: string): string {
  const file = new URL(`node_modules/${name}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')).version;
}
