// @ts-check
import { ensurePackages } from './ensure-packages.mjs';
import { root } from './root.mjs';

ensurePackages();
const { createServer } = await import('vite');
const server = await createServer({ root, server: { host: '127.0.0.1' } });
await server.listen();
server.printUrls();
