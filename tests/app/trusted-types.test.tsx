import { afterEach, expect, test, vi } from 'vitest';
import { installTrustedTypes } from '#app/trusted-types.ts';

afterEach(() => vi.unstubAllGlobals());

test('workers start from the own files alone, and no text becomes markup', () => {
  const createPolicy = vi.fn();
  vi.stubGlobal('trustedTypes', { createPolicy });
  installTrustedTypes();
  const [name, rules] = createPolicy.mock.calls[0] ?? [];
  expect(name).toBe('default');
  expect(Object.keys(rules)).toEqual(['createScriptURL']);
  expect(rules.createScriptURL('./assets/worker.js')).toBe('./assets/worker.js');
  expect(() => rules.createScriptURL('https://elsewhere.example/x.js')).toThrow();
});

test('a browser without trusted types needs nothing', () => {
  expect(installTrustedTypes).not.toThrow();
});
