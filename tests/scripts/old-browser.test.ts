import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { parse } from 'acorn';
import { expect, test } from 'vitest';

const script = readFileSync(new URL('../../public/old-browser.js', import.meta.url), 'utf8');

/** What the page says in a browser whose elements know these functions. */
function said(elementFunctions: object): string {
  const opening = {
    texts: ['正在打开……'],
    get firstChild() {
      return this.texts[0];
    },
    removeChild: () => opening.texts.shift(),
    appendChild: (text: string) => opening.texts.push(text),
  };
  const document = {
    getElementById: (id: string) => (id === 'opening' ? opening : null),
    createTextNode: (text: string) => text,
  };
  const Element = { prototype: elementFunctions };
  runInNewContext(script, { window: { Element }, Element, document });
  return opening.texts.join('');
}

test('a kernel before Chromium 86 is told how to switch', () => {
  expect(said({})).toMatch(/^请切换到极速模式：/);
});

test('Chromium 86 is told nothing', () => {
  expect(said({ replaceChildren() {} })).toBe('正在打开……');
});

test('the oldest browsers can read it', () => {
  expect(() => parse(script, { ecmaVersion: 5 })).not.toThrow();
});
