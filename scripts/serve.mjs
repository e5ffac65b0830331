// @ts-check
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { PAGE_HEADER, WORKER_HEADER } from './csp.mjs';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
};

/**
 * Serves a folder, to this computer alone unless `host` names more. Port 0 is any; `tries` more are tried after a
 * taken one. `under` is the path the folder has on the server, with a slash at both ends.
 * @param {{folder: string, host?: string, port?: number, tries?: number, under?: string}} options
 * @returns {Promise<{address: string, close: () => Promise<void>}>}
 */
export async function serve({ folder, host = '127.0.0.1', port = 0, tries = 0, under = '/' }) {
  const server = createServer(({ method, url = '', headers }, response) => {
    const inside = url.startsWith(under) ? url.slice(under.length - 1) : undefined;
    answer(folder, { method, url: inside, headers }, response);
  });
  const taken = await listen(server, { host, port, tries });
  return {
    address: `http://127.0.0.1:${taken}${under}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {{host: string, port: number, tries: number}} options
 * @returns {Promise<number>}
 */
function listen(server, { host, port, tries }) {
  return new Promise((done, fail) => {
    /** @param {NodeJS.ErrnoException} error */
    const refused = (error) => {
      const next = error.code === 'EADDRINUSE' && tries > 0;
      next ? done(listen(server, { host, port: port + 1, tries: tries - 1 })) : fail(error);
    };
    server.once('error', refused);
    server.listen(port, host, () => {
      server.off('error', refused);
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/**
 * @param {string} folder
 * @param {{method?: string | undefined, url: string | undefined, headers: import('node:http').IncomingHttpHeaders}} request
 * @param {import('node:http').ServerResponse} response
 */
function answer(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const path = request.url === undefined ? undefined : pathIn(folder, request.url);
  const file = statSync(path ?? folder, { throwIfNoEntry: false });
  if (!path || !file?.isFile()) return refuse(response, 404);
  const tag = `"${file.size.toString(36)}-${Math.trunc(file.mtimeMs).toString(36)}"`;
  const headers = { ...headersOf(path), ETag: tag };
  if (request.headers['if-none-match'] === tag) return response.writeHead(304, headers).end();
  response.writeHead(200, { ...headers, 'Content-Length': file.size });
  if (request.method === 'HEAD') return response.end();
  return createReadStream(path)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** The browser asks every time and is told when nothing has changed: a new build is seen at once. @param {string} path */
function headersOf(path) {
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  return {
    'Content-Type': type,
    'Content-Security-Policy': type.startsWith('text/html') ? PAGE_HEADER : WORKER_HEADER,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
}

/** The file an address names, never one outside of the folder. @param {string} folder @param {string} url */
function pathIn(folder, url) {
  try {
    const name = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    const path = normalize(join(folder, name.endsWith('/') ? `${name}index.html` : name));
    return path.startsWith(normalize(folder + sep)) && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

/** @param {import('node:http').ServerResponse} response @param {number} status */
function refuse(response, status) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
}
