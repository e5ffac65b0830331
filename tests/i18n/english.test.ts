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
  return { ...((await import(`../../src/i18n/${file}`)) as object) };
}

test.each(parts)(
  '%s says in English all that it says in Chinese, and nothing else',
  async (part) => {
    const chinese = await wordsIn(`${part}.zh-cn.ts`);
    const english = await wordsIn(`${part}.en.ts`);
    const shared = Object.keys(english).map((name) => [name, chinese[name]]);
    expect(shape(english)).toEqual(shape(Object.fromEntries(shared)));
  },
);

/** The lines of a file of English words in which Chinese stands outside quotation marks, comments left out. */
function strayChinese(source: string): string[] {
  const said = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replace(/“[^”]*”/g, '');
  return said.split('\n').filter((line) => /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.test(line));
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
