import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import '#i18n/late-sentences.zh-cn.ts';

const folder = fileURLToPath(new URL('../../src/i18n/', import.meta.url));
const namesOf = (ending: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));

/** What is printed or exported is Chinese in either language; the last only gathers others. */
const CHINESE_ALONE = ['check-sheet', 'correction', 'issues', 'late-sentences'];

const parts = namesOf('.zh-cn.ts').filter((name) => !CHINESE_ALONE.includes(name));

/** Everything that a file of words says, a line each: where it stands, and how many values it takes. */
function shape(words: unknown, path = ''): string[] {
  if (typeof words === 'function') return [`${path}()`];
  if (typeof words !== 'object' || words === null) return [`${path}: ${typeof words}`];
  return Object.entries(words).flatMap(([key, value]) => shape(value, `${path}.${key}`));
}

async function wordsIn(file: string): Promise<Record<string, unknown>> {
  return { ...((await import(`../../src/i18n/${file}.ts`)) as object) };
}

test.each(parts)(
  '%s says in English all that it says in Chinese, and nothing else',
  async (part) => {
    const chinese = await wordsIn(`${part}.zh-cn`);
    const english = await wordsIn(`${part}.en`);
    const shared = Object.keys(english).map((name) => [name, chinese[name]]);
    expect(shape(english)).toEqual(shape(Object.fromEntries(shared)));
  },
);

/** The lines of a file of English words in which Chinese stands outside quotation marks, comments left out. */
function strayChinese(source: string): string[] {
  const said = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replace(/“[^”]*”/g, '');
  return said.split('\n').filter((line) => /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.test(line));
}

function sourceFiles(room: string): string[] {
  const src = fileURLToPath(new URL(`../../src/${room}/`, import.meta.url));
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${src}${name}`);
}

describe('Chinese stands in English as the thing spoken of alone, in quotation marks', () => {
  test.each(namesOf('.en.ts'))('%s', (name) => {
    expect(strayChinese(readFileSync(`${folder}${name}.en.ts`, 'utf8'))).toEqual([]);
  });

  test.each([
    ["say: () => 'The total 合计 differs',", 1],
    ["say: () => 'The total differs。',", 1],
    ["say: () => '“合计” differs',", 0],
    ['/** 合计 */', 0],
  ])('%s', (line, strays) => {
    expect(strayChinese(line)).toHaveLength(strays);
  });
});

/** Words of a file that are used as they are, without asking which language is in use. */
function usedAsTheyAre(source: string): string[] {
  const imports = [...source.matchAll(/^import \{([^}]*)\} from '#i18n\/([\w-]+)\.zh-cn\.ts';$/gm)];
  return imports
    .filter(([, , part = '']) => !CHINESE_ALONE.includes(part))
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
    .map((name) => name.replace(/^.* as /, ''))
    .filter((name) => {
      const used = source
        .replace(/^import [^;]*;$/gm, '')
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(new RegExp(`\\b(?:useW|w)ordsOf\\('\\w+', ${name}\\)|typeof ${name}\\b`, 'g'), '')
        .replace(new RegExp(`[.'] *${name}\\b|\\b${name}:`, 'g'), '');
      return new RegExp(`\\b${name}\\b`).test(used);
    });
}

describe('whoever shows words asks which language is in use', () => {
  const sources = ['app', 'screens', 'session', 'ui'].flatMap((room) => sourceFiles(room));

  test('in every room of the screens', () => {
    const found = sources.flatMap((path) =>
      usedAsTheyAre(readFileSync(path, 'utf8')).map((name) => `${path}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  test.each([
    ["import { help } from '#i18n/help.zh-cn.ts';\nconst title = help.title;", ['help']],
    ["import { help } from '#i18n/help.zh-cn.ts';\nuseWordsOf('help', help).title;", []],
    ["import { help as mine } from '#i18n/help.zh-cn.ts';\nreturn mine;", ['mine']],
    ["import { type Words, zhCn } from '#i18n/zh-cn.ts';\nwordsOf('main', zhCn).app;", []],
    ["import { pack } from '#i18n/check-sheet.zh-cn.ts';\nconst { list } = pack;", []],
  ])('%s', (source, found) => {
    expect(usedAsTheyAre(source)).toEqual(found);
  });
});
