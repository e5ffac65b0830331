// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './root.mjs';

/** Comes as WebAssembly, not as a module. */
const CUTTER = join(root, 'node_modules/harfbuzzjs');

/**
 * Gathers the packages that the app and its worker are built from, and writes their licences to third-party.txt.
 * The worker is built while the page is, so the page's plugin has the last word.
 * @returns {{page: import('vite').Plugin, worker: import('vite').Plugin}}
 */
export function thirdParty() {
  const folders = new Set([CUTTER]);
  /** @param {import('vite').Rolldown.OutputBundle} bundle */
  const gather = (bundle) => {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      for (const id of chunk.moduleIds) for (const folder of packageOf(id)) folders.add(folder);
    }
  };
  return {
    worker: { name: 'third-party', generateBundle: (_options, bundle) => gather(bundle) },
    page: {
      name: 'third-party',
      apply: 'build',
      generateBundle(_options, bundle) {
        gather(bundle);
        const source = [...folders].map(licenceOf).sort().join('\n\n');
        this.emitFile({ type: 'asset', fileName: 'third-party.txt', source: `${source}\n` });
      },
    },
  };
}

/** The folder of the package a module belongs to. @param {string} id @returns {string[]} */
function packageOf(id) {
  const at = id.lastIndexOf('/node_modules/');
  if (at < 0) return [];
  const [first = '', second = ''] = id.slice(at + '/node_modules/'.length).split('/');
  return [join(id.slice(0, at), 'node_modules', first, first.startsWith('@') ? second : '')].map(
    (folder) => folder.replace(/\/$/, ''),
  );
}

/** @param {string} folder */
function licenceOf(folder) {
  const told = join(folder, 'package.json');
  if (!existsSync(told)) throw new Error(`no package in ${dirname(told)}`);
  const { name, version, license } = JSON.parse(readFileSync(told, 'utf8'));
  const [file] = readdirSync(folder).filter((one) => /^licen[cs]e/i.test(one));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `==== ${name} ${version} (${license}) ====\n\n${text}`.trim();
}
