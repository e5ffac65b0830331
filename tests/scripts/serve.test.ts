import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PAGE_HEADER } from '../../scripts/csp.mjs';
import { serve } from '../../scripts/serve.mjs';

const parent = mkdtempSync(join(tmpdir(), 'nianbao-serve-'));
const folder = join(parent, 'app');
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'templates'), { recursive: true });
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'worker.js'), 'postMessage(1)');
  writeFileSync(join(folder, 'templates/年报.json'), '{}');
  server = await serve({ folder });
});

afterAll(async () => {
  await server.close();
  rmSync(parent, { recursive: true });
});

const ask = (path: string, headers = {}) => fetch(server.address + path, { headers });

test('the page comes with the whole policy', async () => {
  const { status, headers } = await ask('');
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(headers.get('content-security-policy')).toBe(PAGE_HEADER);
});

test('a worker is kept from other servers and may compile WebAssembly in Chromium 86', async () => {
  const policy = (await ask('worker.js')).headers.get('content-security-policy');
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/script-src|default-src/);
});

test('a file with a Chinese name is found and has its type', async () => {
  const answer = await ask(`templates/${encodeURIComponent('年报')}.json?1`);
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(await answer.text()).toBe('{}');
});

test('a folder may have a path of its own on the server, and nothing else is there', async () => {
  const below = await serve({ folder, under: '/oa/nianbao/' });
  expect((await fetch(`${below.address}worker.js`)).status).toBe(200);
  expect((await fetch(new URL('/worker.js', below.address))).status).toBe(404);
  await below.close();
});

test('what has not changed is not sent again', async () => {
  const etag = (await ask('worker.js')).headers.get('etag') ?? '';
  expect((await ask('worker.js', { 'If-None-Match': etag })).status).toBe(304);
});

test('a folder and a missing file are not found', async () => {
  expect((await ask('templates')).status).toBe(404);
  expect((await ask('missing.js')).status).toBe(404);
});

test.each(['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/%00', '/%'])(
  'nothing outside of the folder is served: %s',
  async (path) => {
    expect(await statusOf(path)).toBe(404);
  },
);

test('the next free port is taken', async () => {
  const port = Number(new URL(server.address).port);
  const second = await serve({ folder, port, tries: 50 });
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
  await second.close();
});

/** fetch would tidy the address first. */
function statusOf(path: string): Promise<number | undefined> {
  const { port } = new URL(server.address);
  return new Promise((done, fail) => {
    request({ port, host: '127.0.0.1', path }, (answer) => {
      answer.resume();
      done(answer.statusCode);
    })
      .on('error', fail)
      .end();
  });
}
