import { describe, expect, test } from 'vitest';
import { readTextBlock, writeTextBlock } from '#ui/grid/clipboard-block.ts';
import { type GridMode, gridCommand } from '#ui/grid/grid-command.ts';
import { createGridSelection } from '#ui/grid/grid-selection.ts';
import { follow, type GridShape, step } from '#ui/grid/grid-shape.ts';

const ragged: GridShape = [['a1', 'a2', 'a3'], ['b1'], ['c1', 'c2', 'c3']];

describe('moving in rows of different lengths', () => {
  test('down into a shorter row goes to its last cell', () => {
    expect(step(ragged, { row: 0, column: 2 }, 'down')).toEqual({ row: 1, column: 0 });
  });

  test('the edges hold', () => {
    expect(step(ragged, { row: 0, column: 0 }, 'up')).toEqual({ row: 0, column: 0 });
    expect(step(ragged, { row: 2, column: 2 }, 'right')).toEqual({ row: 2, column: 2 });
    expect(step(ragged, { row: 1, column: 0 }, 'gridEnd')).toEqual({ row: 2, column: 2 });
  });

  test('reading order goes through every cell once and then ends', () => {
    const way: string[] = [];
    for (let at = { row: 0, column: 0 }; ; ) {
      way.push(ragged[at.row]?.[at.column] ?? '');
      const next = follow(ragged, at, false);
      if (!next) break;
      at = next;
    }
    expect(way).toEqual(ragged.flat());
    expect(follow(ragged, { row: 0, column: 0 }, true)).toBeUndefined();
  });
});

describe('places without a cell', () => {
  const holes: GridShape = [
    ['', 'a2'],
    ['b1', 'b2'],
    ['', 'c2'],
    ['d1', ''],
  ];

  test('are stepped over', () => {
    expect(step(holes, { row: 1, column: 0 }, 'down')).toEqual({ row: 3, column: 0 });
    expect(step(holes, { row: 1, column: 0 }, 'up')).toEqual({ row: 1, column: 0 });
    expect(step(holes, { row: 2, column: 1 }, 'rowStart')).toEqual({ row: 2, column: 1 });
    expect(follow(holes, { row: 1, column: 1 }, false)).toEqual({ row: 2, column: 1 });
  });

  test('are no part of where the selection begins', () => {
    expect(createGridSelection(holes).focused()).toBe('a2');
  });
});

describe('what a key asks', () => {
  const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
    key,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    ...more,
  });
  test.each<[string, GridMode, string | undefined]>([
    ['ArrowLeft', 'moving', 'move'],
    ['ArrowLeft', 'typing', 'move'],
    ['ArrowLeft', 'editing', undefined],
    ['Home', 'typing', undefined],
    ['Enter', 'editing', 'move'],
    ['Tab', 'editing', 'tab'],
    ['Escape', 'typing', 'restore'],
    ['F2', 'moving', 'edit'],
    ['Delete', 'moving', 'clear'],
    ['Delete', 'editing', undefined],
    ['5', 'moving', undefined],
  ])('%s while %s', (key, mode, act) => {
    expect(gridCommand(press(key), mode)?.act).toBe(act);
  });

  test.each([
    ['d', 'fillDown'],
    ['z', 'undo'],
    ['y', 'redo'],
    ['a', 'selectAll'],
  ])('Ctrl+%s while moving', (key, act) => {
    expect(gridCommand(press(key, { ctrlKey: true }), 'moving')?.act).toBe(act);
    expect(gridCommand(press(key, { ctrlKey: true }), 'typing')).toBeUndefined();
  });
});

test('only the cells between the corners are selected', () => {
  const selection = createGridSelection(ragged);
  selection.set({ anchor: { row: 0, column: 0 }, focus: { row: 1, column: 0 }, mode: 'moving' });
  expect(selection.cells()).toEqual([['a1'], ['b1']]);
  expect(ragged.flat().map(selection.markOf)).toEqual([
    'picked',
    'none',
    'none',
    'focus',
    'none',
    'none',
    'none',
  ]);
});

describe('the clipboard of Excel and WPS', () => {
  test('one line end at the end is no row', () => {
    expect(readTextBlock('1\t2\r\n3\t\r\n')).toEqual([
      ['1', '2'],
      ['3', ''],
    ]);
  });

  test('blank first cells and blank rows stay', () => {
    expect(readTextBlock('\t1\n\n2')).toEqual([['', '1'], [''], ['2']]);
  });

  test('a cell with a line end in it is one cell', () => {
    expect(readTextBlock('"上\n下"\t"他说""好"""\n5')).toEqual([['上\n下', '他说"好"'], ['5']]);
  });

  test('what is written reads back', () => {
    const block = [
      ['a\tb', ''],
      ['"', '3'],
    ];
    expect(readTextBlock(writeTextBlock(block))).toEqual(block);
  });
});
