import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { replaceCharacters } from '#domain/characters.ts';
import type { Block, ParagraphBlock } from '#domain/report.ts';
import { narrative as narrativeWords } from '#i18n/narrative.zh-cn.ts';
import { levelOf, nextNumber, numberOf, prefixOf } from '#screens/edit/narrative/level-numbers.ts';
import { blocksOf, docOf } from '#screens/edit/narrative/narrative-doc.ts';
import { openNarrative } from '#screens/edit/narrative/open-narrative.ts';
import { openEdit } from './open-edit.tsx';

const bound: ParagraphBlock = {
  id: 'overview-1',
  kind: 'paragraph',
  level: 2,
  runs: [
    { text: '（二）依申请公开情况。新收' },
    { cell: 'requests.received.total', as: 'figure' },
    { text: '件。' },
  ],
};
const table: Block = { id: 'overview-2', kind: 'table', table: 'requests' };

describe('a narrative in the editor', () => {
  test('keeps ids, levels, bound figures and what is no text', () => {
    expect(blocksOf(docOf([bound, table]))).toEqual([bound, table]);
  });

  test('is no block at all while nothing is written', () => {
    expect(blocksOf(docOf([]))).toEqual([]);
  });
});

describe('the number at the start of a paragraph', () => {
  test.each([
    ['（一）主动公开情况。', '（一）', 2],
    ['1.信息发布。', '1.', 3],
    ['（1）发布。', '（1）', 4],
    ['1.5万元', '', 0],
    ['全年新收', '', 0],
  ] as const)('%s', (text, prefix, level) => {
    expect(prefixOf(text)).toBe(prefix);
    expect(levelOf(text)).toBe(level);
  });

  test('counts on within its level and anew under the next heading', () => {
    expect(numberOf(2, nextNumber(2, [0, 2, 3, 3]))).toBe('（二）');
    expect(numberOf(3, nextNumber(3, [2, 3, 3, 2]))).toBe('1.');
    expect(numberOf(2, 11)).toBe('（十一）');
  });
});

test('characters are replaced across runs, and what was bound around them stays bound', () => {
  const print = () => '584';
  const { runs } = replaceCharacters(bound, { start: 16, end: 17, instead: { text: '宗' } }, print);
  expect(runs).toEqual([
    { text: '（二）依申请公开情况。新收' },
    { cell: 'requests.received.total', as: 'figure' },
    { text: '宗。' },
  ]);
});

function typed(blocks: readonly Block[]) {
  const kept: (readonly Block[])[] = [];
  const files: File[] = [];
  const narrative = openNarrative({
    element: document.createElement('div'),
    blocks,
    idPrefix: 'overview',
    attributes: {},
    chips: {
      printOf: () => '584',
      textOf: () => '584',
      titleOf: () => '',
      subscribe: () => () => {},
    },
    pictures: { urlOf: () => '', words: narrativeWords.picture },
    onFiles: (came) => files.push(...came),
    onSlash: () => {},
    keep: (_, after) => kept.push(after),
    undo: () => {},
    redo: () => {},
  });
  return { narrative, kept, files };
}

test('a new paragraph gets an id of its own and a typed number sets its level', () => {
  const { narrative, kept } = typed([bound]);
  narrative.editor.commands.focus('end');
  narrative.editor.commands.splitBlock();
  narrative.editor.commands.insertContent('1.渠道。');
  narrative.close();
  expect(kept).toEqual([
    [bound, { id: 'overview-2', kind: 'paragraph', level: 3, runs: [{ text: '1.渠道。' }] }],
  ]);
});

test('what a finding points at is underlined, bound figures counted as they print', () => {
  const { narrative } = typed([bound]);
  narrative.mark([
    {
      block: 'overview-1',
      start: 16,
      end: 17,
      severity: 'notice',
      finding: 'f1',
      says: '宜作“宗”',
    },
  ]);
  const marked = narrative.editor.view.dom.querySelector('[data-mark="notice"]');
  expect(marked).toHaveTextContent('件');
  expect(marked).toHaveAttribute('title', '宜作“宗”');
});

test('what the report holds again after an undo is shown, and is no new change', () => {
  const { narrative, kept } = typed([bound]);
  narrative.show([{ ...bound, runs: [{ text: '另一段。' }] }]);
  expect(narrative.editor.getText()).toBe('另一段。');
  narrative.close();
  expect(kept).toEqual([]);
});

const picture: Block = { id: 'overview-3', kind: 'picture', media: 'p1', caption: '', alt: '' };

test('a picture stands below the paragraph of the caret, with an id of its own', () => {
  const { narrative, kept } = typed([bound]);
  narrative.editor.commands.focus('end');
  narrative.insertPicture('p1', '插入图片');
  narrative.editor.commands.insertContent('图后一段。');
  narrative.close();
  expect(kept).toEqual([
    [bound, { ...picture, id: 'overview-2' }],
    [
      bound,
      { ...picture, id: 'overview-2' },
      { id: 'overview-3', kind: 'paragraph', level: 0, runs: [{ text: '图后一段。' }] },
    ],
  ]);
});

test.each([
  ['paste', 'clipboardData'],
  ['drop', 'dataTransfer'],
])('files that come by %s are handed on, and nothing is typed', (kind, carrier) => {
  const { narrative, files } = typed([bound]);
  const file = new File(['x'], 'chart.png', { type: 'image/png' });
  const event = new Event(kind, { bubbles: true, cancelable: true });
  Object.assign(event, { [carrier]: { files: [file], getData: () => '' }, clientX: 0, clientY: 0 });
  narrative.editor.view.posAtCoords = () => null;
  narrative.editor.view.dom.dispatchEvent(event);
  expect(files).toEqual([file]);
  expect(event.defaultPrevented).toBe(true);
});

test('a picture can be captioned, says so while it has no 替代文字, and can be taken out', () => {
  const { narrative, kept } = typed([bound, picture]);
  const { dom } = narrative.editor.view;
  const [caption, alt] = [...dom.querySelectorAll('input')];
  expect(dom.querySelector('[data-picture=missing]')).not.toHaveAttribute('hidden');
  fill(caption, '图1 办理流程');
  fill(alt, '从收到申请到答复的五步');
  expect(dom.querySelector('[data-picture=missing]')).toHaveAttribute('hidden');
  narrative.close();
  expect(kept).toEqual([
    [bound, { ...picture, caption: '图1 办理流程', alt: '从收到申请到答复的五步' }],
  ]);
  const again = typed([bound, picture]);
  again.narrative.editor.view.dom.querySelector('button')?.click();
  again.narrative.close();
  expect(again.kept).toEqual([[bound]]);
});

function fill(input: HTMLInputElement | undefined, text: string): void {
  if (!input) throw new Error('no field');
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

test('the text is there at once and can be written in', async () => {
  await openEdit('problems');
  expect(screen.getByText(/工作机制还不健全/)).toBeVisible();
  await waitFor(() =>
    expect(
      screen.getByRole('textbox', { name: '五、存在的主要问题及改进情况 正文' }),
    ).toHaveTextContent('工作机制还不健全'),
  );
});
