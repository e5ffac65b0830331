import { describe, expect, test } from 'vitest';
import {
  isShortcut,
  REPORT_SHORTCUTS,
  type ShortcutAct,
  TEXT_SHORTCUTS,
} from '#session/shortcuts.ts';

const NONE = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const all = [...REPORT_SHORTCUTS, ...TEXT_SHORTCUTS];

describe('a pressed key is that of', () => {
  test.each<[key: string, held: Partial<typeof NONE>, act: ShortcutAct | undefined]>([
    ['f', { ctrlKey: true }, 'find'],
    ['F', { ctrlKey: true }, 'find'],
    ['f', { metaKey: true }, 'find'],
    ['f', { ctrlKey: true, shiftKey: true }, undefined],
    ['f', {}, undefined],
    ['z', { ctrlKey: true }, 'undo'],
    ['Z', { ctrlKey: true, shiftKey: true }, 'redo'],
    ['y', { ctrlKey: true }, 'redo'],
    ['s', { ctrlKey: true, altKey: true }, undefined],
    ['F3', {}, 'findNext'],
    ['F3', { shiftKey: true }, 'findPrevious'],
    ['F1', {}, 'help'],
    ['?', { shiftKey: true }, 'help'],
    ['/', {}, 'insertFigure'],
    ['Enter', { altKey: true }, 'showFindings'],
    ['Enter', {}, undefined],
  ])('%s %j: %s', (key, held, act) => {
    const pressed = { ...NONE, ...held, key };
    const acts = all.filter((one) => isShortcut(pressed, one.act)).map((one) => one.act);
    expect(acts).toEqual(act === undefined ? [] : [act]);
  });
});

test('no two shortcuts have the same keys', () => {
  const keys = all.flatMap((one) => one.keys);
  expect(new Set(keys).size).toBe(keys.length);
});
