// @ts-check
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { fingerprint, isStamped, writeStamp } from './fingerprint.mjs';
import { root } from './root.mjs';
import { withoutUnusedPackages } from './unused-packages.mjs';

/** The whole command line in one file. */
export const bundleFile = join(root, 'dist/cli/nianbao.js');
const stampFile = join(root, 'dist/cli/stamp.txt');
const sources = ['src', 'package-lock.json', 'scripts/bundle.mjs'].map((path) => join(root, path));

/** Bundles src/cli if the sources have changed; a package without sources brings its bundle along. */
export async function bundleCommandLine() {
  if (!existsSync(join(root, 'src/cli'))) return;
  const stamp = fingerprint(sources);
  if (existsSync(bundleFile) && isStamped(stampFile, stamp)) return;
  const aside = join(root, `dist/.cli-${process.pid}`);
  try {
    await bundleInto(aside);
    mkdirSync(join(root, 'dist/cli'), { recursive: true });
    renameSync(join(aside, 'nianbao.js'), bundleFile);
    writeStamp(stampFile, stamp);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** @param {string} outDir */
async function bundleInto(outDir) {
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: withoutUnusedPackages },
    ssr: { noExternal: true, external: [...builtinModules] },
    build: {
      ssr: 'src/cli/main.ts',
      target: 'node20',
      outDir,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'nianbao.js', codeSplitting: false } },
    },
  });
}
