import { describe, expect, test } from 'vitest';
import { FLOOR, newerInScript, newerInStyles } from '../../scripts/floor.mjs';
import { newerNames } from '../../scripts/newer-names.mjs';

const newer = newerNames(FLOOR);

describe('what is newer than Chromium 86 is found', () => {
  test.each([
    ['list.findLastIndex(isBlank)', ['.findLastIndex()']],
    ['list.at(-1)', ['.at()']],
    ['Object.hasOwn(a, b)', ['.hasOwn()', 'Object.hasOwn']],
    ['structuredClone(report)', ['structuredClone']],
    ['window.structuredClone(report)', ['structuredClone']],
    ['class A { static { start(); } }', ['syntax: Unexpected token (1:17)']],
    ['/a/d.test(b)', ['syntax: Invalid regular expression flag (1:1)']],
  ])('%s', (text, names) => {
    expect([...newerInScript(text, newer).keys()].sort()).toEqual(names);
  });

  test.each([
    ['a{inset:0}', ['css inset:']],
    ['p:has(a){color:red}', ['css :has']],
    ['@container (width>1px){a{color:red}}', ['css @container']],
  ])('%s', (text, names) => {
    expect([...newerInStyles(text, newer).keys()]).toEqual(names);
  });
});

describe('what Chromium 86 has is not', () => {
  test.each([
    'a ??= b; import(c); text.replaceAll(d, e); Promise.any(f)',
    "const told = 'structuredClone' in globalThis;",
    'element.replaceChildren(); list.flatMap(g); new AbortController().signal',
  ])('%s', (text) => {
    expect([...newerInScript(text, newer).keys()]).toEqual([]);
  });

  test('styles', () => {
    const text =
      'a:focus-visible{outline:2px solid;display:grid;gap:4px}@media print{a{color:red}}';
    expect([...newerInStyles(text, newer).keys()]).toEqual([]);
  });
});
