import { readdirSync, readFileSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Import, shapeOf } from './imports.ts';

/** What a folder of src may import besides itself and domain; `types` are gone when the program runs. */
interface Room {
  folders: readonly string[];
  types?: readonly string[];
  packages: readonly string[];
  /** May use Node's own modules. */
  node?: true;
}

const charts = ['@visx/axis', '@visx/scale'];
const tiptap = ['@tiptap/core', '@tiptap/pm', '@tiptap/react'];
const tiptapNodes = [
  '@tiptap/extension-document',
  '@tiptap/extension-paragraph',
  '@tiptap/extension-text',
];

const rooms: Record<string, Room> = {
  domain: { folders: [], packages: [] },
  schema: { folders: [], packages: ['zod/mini', 'zod/locales', '@noble/hashes'] },
  document: { folders: [], packages: [] },
  checks: { folders: [], packages: [] },
  formats: {
    folders: ['document', 'schema'],
    packages: [
      '@e965/xlsx',
      'docx',
      'fflate',
      'harfbuzzjs',
      'jspdf',
      'parse5',
      'pdfjs-dist',
      'saxes',
    ],
  },
  intake: { folders: ['formats', 'document', 'schema'], packages: [] },
  tasks: { folders: ['checks', 'document', 'formats', 'intake', 'schema'], packages: [] },
  store: { folders: ['schema'], packages: ['idb'] },
  i18n: { folders: [], packages: [] },
  ui: {
    folders: [],
    packages: ['react', 'react-dom', 'react-aria-components', ...tiptap, ...tiptapNodes],
  },
  session: {
    folders: ['tasks', 'store', 'schema', 'i18n'],
    packages: ['react', 'react-hook-form'],
  },
  screens: {
    folders: ['session', 'tasks', 'ui', 'i18n', 'store'],
    types: ['document'],
    packages: [
      'react',
      'react-hook-form',
      '@tanstack/react-table',
      ...charts,
      ...tiptap,
      ...tiptapNodes,
    ],
  },
  app: {
    folders: ['screens', 'session', 'ui', 'i18n', 'store', 'tasks'],
    packages: ['react', 'react-dom', 'core-js'],
  },
  cli: { folders: ['tasks', 'schema', 'i18n'], types: ['formats'], packages: [], node: true },
};

const src = fileURLToPath(new URL('../src', import.meta.url));

/** What a file does that its room does not allow, a line each: where, and what. */
function breaches(path: string, text: string): string[] {
  const { imports, defaults, onlyReexports } = shapeOf(path, text);
  const isBarrel = onlyReexports || /(^|\/)index\.tsx?$/.test(path);
  return [
    ...imports.flatMap((one) => {
      const refused = refusal(path, one);
      return refused === undefined ? [] : [`${path}:${one.line} ${refused}`];
    }),
    ...(isBarrel ? [`${path} is a barrel file`] : []),
    ...defaults.map((line) => `${path}:${line} has a default export`),
  ];
}

function refusal(path: string, { from, typesOnly }: Import): string | undefined {
  const [folder = '', screen] = path.split('/');
  const room = rooms[folder];
  if (room === undefined) return `${folder} is no room of the table`;
  if (!/^[.#]/.test(from))
    return mayInstall(room, from) ? undefined : `${folder} may not use ${from}`;
  const target = targetOf(path, from);
  const [other = '', otherScreen] = target.split('/');
  if (other === folder) {
    const strays = folder === 'screens' && screen !== otherScreen;
    return strays ? `screens/${screen} may not use ${target}` : undefined;
  }
  if (other === 'domain' || room.folders.includes(other)) return undefined;
  if (room.types?.includes(other)) {
    return typesOnly ? undefined : `${folder} may use types alone of ${target}`;
  }
  return `${folder} may not use ${target}`;
}

function mayInstall({ packages, node }: Room, from: string): boolean {
  if (isBuiltin(from)) return node === true;
  return packages.some((name) => from === name || from.startsWith(`${name}/`));
}

/** A path from src; one that leaves src begins with two dots. */
function targetOf(path: string, from: string): string {
  return from.startsWith('#') ? from.slice(1) : posix.join(posix.dirname(path), from);
}

function sourceFiles(folder = ''): string[] {
  return readdirSync(join(src, folder)).flatMap((name) => {
    const path = posix.join(folder, name);
    if (statSync(join(src, path)).isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(name) && !name.endsWith('.d.ts') ? [path] : [];
  });
}

test('no file of src imports what its room may not', () => {
  expect(
    sourceFiles().flatMap((path) => breaches(path, readFileSync(join(src, path), 'utf8'))),
  ).toEqual([]);
});

test('what the product imports is installed with the product', () => {
  const { dependencies } = JSON.parse(readFileSync(join(src, '../package.json'), 'utf8'));
  const packages = Object.values(rooms).flatMap((room) => room.packages);
  const used = sourceFiles()
    .flatMap((path) => shapeOf(path, readFileSync(join(src, path), 'utf8')).imports)
    .flatMap(({ from }) => packages.filter((name) => from === name || from.startsWith(`${name}/`)))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
  expect([...new Set(used)].filter((name) => !(name in dependencies))).toEqual([]);
});

describe('the table is kept', () => {
  test.each([
    ['domain/a.ts', "import { b } from './b.ts';"],
    ['checks/a.ts', "import type { Report } from '#domain/report.ts';"],
    ['checks/figures/a.ts', "import { cells } from '../../domain/cells.ts';"],
    ['schema/a.ts', "import * as z from 'zod/mini';"],
    ['schema/a.ts', "import { sha256 } from '@noble/hashes/sha2.js';"],
    ['cli/a.ts', "import type { Format } from '#formats/format.ts';\nimport 'node:fs';"],
    ['screens/edit/a.tsx', "import './a.css';\nimport type { Page } from '#document/page.ts';"],
    ['app/a.tsx', "const Edit = lazy(() => import('#screens/edit/edit.tsx'));"],
    ['tasks/a.ts', "new Worker(new URL('./worker.ts', import.meta.url));"],
  ])('%s: %s', (path, text) => {
    expect(breaches(path, text)).toEqual([]);
  });

  test.each([
    ['domain/a.ts', "import { b } from '#schema/b.ts';", ':1 domain may not use schema/b.ts'],
    [
      'domain/a.ts',
      "import type { B } from '../schema/b.ts';",
      ':1 domain may not use schema/b.ts',
    ],
    ['checks/a.ts', "\n\nimport { readFileSync } from 'node:fs';", ':3 checks may not use node:fs'],
    [
      'checks/a.ts',
      "import x from '../../templates/2021/template.json';",
      ':1 checks may not use ../templates/2021/template.json',
    ],
    ['schema/a.ts', "import * as z from 'zod';", ':1 schema may not use zod'],
    ['formats/a.ts', "const f = () => import('#tasks/b.ts');", ':1 formats may not use tasks/b.ts'],
    [
      'store/a.ts',
      "export { b } from '#tasks/b.ts'; export const c = 1;",
      ':1 store may not use tasks/b.ts',
    ],
    [
      'session/a.ts',
      "import W from '#formats/worker.ts?worker';",
      ':1 session may not use formats/worker.ts',
    ],
    [
      'session/a.ts',
      "new Worker(new URL('../formats/w.ts', import.meta.url));",
      ':1 session may not use formats/w.ts',
    ],
    ['ui/a.tsx', "import { useForm } from 'react-hook-form';", ':1 ui may not use react-hook-form'],
    ['ui/a.tsx', "import 'react-router';", ':1 ui may not use react-router'],
    [
      'cli/a.ts',
      "import { f } from '#formats/format.ts';",
      ':1 cli may use types alone of formats/format.ts',
    ],
    [
      'screens/edit/a.ts',
      "import '#screens/start/b.ts';",
      ':1 screens/edit may not use screens/start/b.ts',
    ],
    [
      'screens/edit/a.ts',
      "import '../preview/b.ts';",
      ':1 screens/edit may not use screens/preview/b.ts',
    ],
    ['helpers/a.ts', "import './b.ts';", ':1 helpers is no room of the table'],
    ['checks/all.ts', "export * from './a.ts';", ' is a barrel file'],
    ['checks/index.ts', 'export const a = 1;', ' is a barrel file'],
    ['checks/a.ts', 'export const a = 1;\nexport default a;', ':2 has a default export'],
    ['checks/a.ts', 'const a = 1;\nexport { a as default };', ':2 has a default export'],
  ])('%s: %s', (path, text, breach) => {
    expect(breaches(path, text)).toEqual([`${path}${breach}`]);
  });
});
