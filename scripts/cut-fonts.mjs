/**
 * Cuts the four fonts of the product to the characters of fonts-charset.txt and packs them into public/fonts/.
 * The sources are too large to be dependencies (60 MB); fetch them to a folder outside the project:
 *
 *   npm i --prefix SOURCES --ignore-scripts @expo-google-fonts/noto-serif-sc@0.4.3 @expo-google-fonts/noto-sans-sc@0.4.3
 *   cp LXGWWenKai-Regular.ttf SOURCES        (version 1.250, from Debian's package fonts-lxgw-wenkai)
 *   node scripts/cut-fonts.mjs SOURCES
 *
 * The same sources give the same bytes. 〔宋体 is drawn with the file of 仿宋.〕
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'fflate';
import { runnerImport } from 'vite';
import { nameTable, readNames, withTable } from './font-names.mjs';

const GOOGLE = 'node_modules/@expo-google-fonts';
const SYSTEM = '/usr/share/fonts/truetype/lxgw-wenkai';

/** `rename` where the licence reserves the name of the source for unchanged fonts. */
const ROLES = {
  fangsong: { source: `${GOOGLE}/noto-serif-sc/300Light/NotoSerifSC_300Light.ttf` },
  biaosong: { source: `${GOOGLE}/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf` },
  heiti: { source: `${GOOGLE}/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf` },
  kaiti: { source: 'LXGWWenKai-Regular.ttf', rename: 'Nianbao Kai' },
};

/** Copyright, version, licence and its address are kept as they are. */
const KEPT_NAMES = [0, 5, 13, 14];
const UNUSED_TABLES = ['prep', 'gasp'];

const root = fileURLToPath(new URL('..', import.meta.url));
const [sources] = process.argv.slice(2);
if (!sources) throw new Error('usage: node scripts/cut-fonts.mjs SOURCES');

const subset = await loadSubset();
const characters = [...readFileSync(join(root, 'scripts/fonts-charset.txt'), 'utf8')];
for (const [role, { source, rename }] of Object.entries(ROLES)) {
  const original = readFileSync(find(source));
  const cut = Buffer.from(subset(original, characters, { drop: UNUSED_TABLES }));
  const named = withTable(cut, 'name', nameTable(namesFor(readNames(original), rename)));
  const packed = gzipSync(named, { level: 9, mtime: 0 });
  writeFileSync(join(root, `public/fonts/${role}.ttf`), packed);
  console.log(`${role}: ${original.length} -> ${named.length} -> ${packed.length} bytes`);
}

/** The product's own subsetter, so that there is one. */
async function loadSubset() {
  const { module } = await runnerImport(join(root, 'src/formats/fonts/subset-font.ts'));
  const wasm = join(root, 'node_modules/harfbuzzjs/dist/harfbuzz-subset.wasm');
  return module.loadSubsetter(readFileSync(wasm));
}

function find(source) {
  const given = join(sources, source);
  return existsSync(given) ? given : join(SYSTEM, source);
}

function namesFor(original, rename) {
  const kept = Object.fromEntries(KEPT_NAMES.map((id) => [id, original[id]]));
  const family = rename ?? original[1];
  const style = rename ? 'Regular' : original[2];
  const postScript = rename ? `${rename.replaceAll(' ', '')}-Regular` : original[6];
  const full = rename ?? original[4];
  return {
    ...kept,
    1: family,
    2: style,
    3: `${postScript};cut for Nianbao`,
    4: full,
    6: postScript,
  };
}
