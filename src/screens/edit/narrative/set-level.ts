import type { Editor } from '@tiptap/core';
import { type Level, levelOf, nextNumber, numberOf, prefixOf } from './level-numbers.ts';

/** The level of the paragraph the caret is in. */
export function levelAtCaret(editor: Editor): Level {
  return editor.state.selection.$from.parent.attrs.level ?? 0;
}

/** Makes the paragraph of the caret one of a level: its number at the start is put, replaced or taken away. */
export function setLevel(editor: Editor, level: Level): void {
  const { $from } = editor.state.selection;
  const paragraph = $from.parent;
  const start = $from.start();
  const before: Level[] = [];
  editor.state.doc.forEach((node, position) => {
    if (position < start - 1 && node.isTextblock) before.push(levelOf(node.textContent));
  });
  const old = prefixOf(paragraph.textContent);
  const number = numberOf(level, nextNumber(level, before));
  const change = editor.state.tr.setNodeMarkup(start - 1, undefined, {
    ...paragraph.attrs,
    level,
  });
  change.insertText(number, start, start + old.length);
  editor.view.dispatch(change);
  editor.commands.focus();
}
