// @ts-check
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { portablePolicy } from './csp.mjs';
import { fingerprint, isStamped, writeStamp } from './fingerprint.mjs';
import { buildOf, withBuild } from './offline.mjs';
import { say } from './programs.mjs';
import { root } from './root.mjs';
import { APP_SOURCES } from './sources.mjs';
import { assets } from './vite-assets.mjs';

/** The whole app in one file, which opens without a server. */
export const portableFile = join(root, 'dist/nianbao.html');
const stampFile = join(root, 'dist/nianbao.stamp.txt');

/** More than this many bytes is refused by many mail boxes and intake forms. */
export const LARGEST = 20_000_000;

/** Makes dist/nianbao.html if anything it is made of has changed. */
export async function buildPortable() {
  const stamp = fingerprint(APP_SOURCES);
  if (existsSync(portableFile) && isStamped(stampFile, stamp)) return;
  say('正在生成单文件版 making the portable file …');
  const [page, worker] = [await bundle('src/app/portable.ts'), await bundle('src/app/worker.ts')];
  const carried = carriers(worker.script);
  const html = pageOf({ ...page, carried });
  const text = withBuild(html, buildOf([html]));
  if (Buffer.byteLength(text) > LARGEST)
    throw new Error(`${portableFile} is over ${LARGEST} bytes`);
  const aside = `${portableFile}-${process.pid}`;
  writeFileSync(aside, text);
  renameSync(aside, portableFile);
  writeStamp(stampFile, stamp);
}

/** One classic script with all it imports, and its styles. @param {string} entry */
async function bundle(entry) {
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  const built = await build({
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      cssCodeSplit: false,
      manifest: false,
      chunkSizeWarningLimit: LARGEST / 1000,
      rolldownOptions: {
        input: join(root, entry),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const output = /** @type {import('vite').Rolldown.RolldownOutput} */ (built).output;
  return {
    script: output.map((file) => (file.type === 'chunk' ? file.code : '')).join(''),
    style: output.map((file) => (file.fileName.endsWith('.css') ? sourceOf(file) : '')).join(''),
  };
}

/** @param {import('vite').Rolldown.OutputChunk | import('vite').Rolldown.OutputAsset} file */
function sourceOf(file) {
  return file.type === 'asset' ? String(file.source) : '';
}

/** Files of the app as elements that hold their base64. @param {string} worker */
function carriers(worker) {
  const fonts = readdirSync(join(root, 'public/fonts')).map((name) => `fonts/${name}`);
  const files = [
    ...assets(),
    ...fonts.map((path) => /** @type {const} */ ([path, readFileSync(join(root, 'public', path))])),
    /** @type {const} */ (['worker.js', gzipSync(worker, { level: 9 })]),
  ];
  return files
    .map(([path, content]) => carrier(path, Buffer.from(content).toString('base64')))
    .join('\n');
}

/** An element of a type that is no script is never run and its text never read as markup. @param {string} path @param {string} base64 */
function carrier(path, base64) {
  return `<script type="text/plain" data-path="${path}">${base64}</script>`;
}

/** @param {{script: string, style: string, carried: string}} parts */
function pageOf({ script, style, carried }) {
  const oldBrowser = readFileSync(join(root, 'public/old-browser.js'), 'utf8');
  const icon = readFileSync(join(root, 'public/icon.png')).toString('base64');
  const scripts = [oldBrowser, inElement(script)];
  const policy = portablePolicy(scripts, [style]);
  return readFileSync(join(root, 'index.html'), 'utf8')
    .replace('<meta charset="utf-8" />', (charset) =>
      [charset, `<meta http-equiv="Content-Security-Policy" content="${policy}" />`].join('\n    '),
    )
    .replace('href="./icon.png"', `href="data:image/png;base64,${icon}"`)
    .replace(/ *<link rel="manifest"[^>]*>\n/, '')
    .replace(/<script defer .*<\/script>/, () => `<style>${style}</style>`)
    .replace(/ *<script type="module".*\n/, '')
    .replace('</body>', () =>
      [`<script>${scripts[0]}</script>`, carried, `<script>${scripts[1]}</script>`, '</body>'].join(
        '\n',
      ),
    );
}

/** Script text that its own element does not end or take for a comment. @param {string} script */
function inElement(script) {
  return script.replace(/<(?=\/script|!--)/gi, '\\x3c');
}
