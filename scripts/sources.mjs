// @ts-check
import { join } from 'node:path';
import { root } from './root.mjs';

const OWN = ['src', 'templates', 'seeds', 'public', 'scripts', 'index.html', 'vite.config.ts'];

/** Everything the app is made of: a build is made anew when one of these has changed. */
export const APP_SOURCES = [
  ...[...OWN, 'package.json', 'package-lock.json'].map((path) => join(root, path)),
  ...(process.env.NIANBAO_TEMPLATES ? [process.env.NIANBAO_TEMPLATES] : []),
];
