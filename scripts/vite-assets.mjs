// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PAGE_POLICY } from './csp.mjs';
import { root } from './root.mjs';

/** Folders of editions: the project's own, then NIANBAO_TEMPLATES. */
export const templateFolders = [
  join(root, 'templates'),
  ...(process.env.NIANBAO_TEMPLATES ? [resolve(process.env.NIANBAO_TEMPLATES)] : []),
];

/**
 * Files of the app that are made from others of the project: templates/index.json, templates/ID.json,
 * seeds/NAME.nianbao.json, fonts/font-cutter.ttf.
 * @returns {import('vite').Plugin}
 */
export function reportAssets() {
  return {
    name: 'report-assets',
    generateBundle() {
      for (const [fileName, source] of assets()) this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const source = assets().get(decodeURIComponent(request.url ?? '').slice(1));
        if (source === undefined) return next();
        response.setHeader(
          'Content-Type',
          typeof source === 'string' ? 'application/json' : 'font/ttf',
        );
        response.end(source);
      });
    },
  };
}

/**
 * The policy inside the built page, for servers that send no header of their own.
 * @returns {import('vite').Plugin}
 */
export function contentPolicy() {
  const attrs = { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY };
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs, injectTo: 'head-prepend' }],
  };
}

/** Content by name. @returns {Map<string, string | Uint8Array>} */
export function assets() {
  const editions = new Map(templateFolders.flatMap(editionsIn));
  const summaries = [...editions.keys()].map((id) => summary(id, editions));
  /** @type {[string, string | Uint8Array][]} */
  const files = [
    ['templates/index.json', JSON.stringify(summaries)],
    ...[...editions].map(([id, text]) => pair(`templates/${id}.json`, text)),
    ...seeds(),
    ['fonts/font-cutter.ttf', fontCutter()],
  ];
  return new Map(files);
}

/** @param {string} folder */
function editionsIn(folder) {
  return readdirSync(folder)
    .map((id) => ({ id, file: join(folder, id, 'template.json') }))
    .filter(({ file }) => existsSync(file))
    .map(({ id, file }) => pair(id, readFileSync(file, 'utf8')));
}

function seeds() {
  const folder = join(root, 'seeds');
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.endsWith('.nianbao.json'))
    .map((file) => pair(`seeds/${file}`, readFileSync(join(folder, file), 'utf8')));
}

/** @type {Buffer | undefined} */
let packedCutter;

/** The WebAssembly that cuts fonts, packed like the fonts. */
function fontCutter() {
  const file = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
  packedCutter ??= gzipSync(readFileSync(file), { level: 9 });
  return packedCutter;
}

/**
 * What one must know of an edition to choose it; what one that extends another does not say, it has from that one.
 * @param {string} id @param {Map<string, string>} editions @returns {Record<string, unknown>}
 */
function summary(id, editions) {
  const own = JSON.parse(editions.get(id) ?? '{}');
  const { revision, title, extends: parent } = own;
  const above = parent && parent !== id ? summary(parent, editions) : {};
  return {
    id,
    revision,
    title,
    extends: parent,
    years: own.years ?? above.years,
    regions: own.regions ?? above.regions,
    legalBasis: [above.legalBasis ?? [], own.legalBasis ?? []].flat(),
  };
}

/**
 * @template {string | Uint8Array} Content
 * @param {string} name @param {Content} content @returns {[string, Content]}
 */
function pair(name, content) {
  return [name, content];
}
