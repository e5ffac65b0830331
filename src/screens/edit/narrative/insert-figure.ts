import { type Editor, Extension } from '@tiptap/core';
import { PARTS } from './narrative-doc.ts';
import type { FigureRun } from './run-text.ts';

const SLASH = '/';

/** Puts a figure at the caret, in place of what is selected and of a `/` before it. */
export function insertFigure({ state, view }: Editor, run: FigureRun): void {
  const { from, to } = state.selection;
  const start = from - (textBefore(state, 1) === SLASH ? 1 : 0);
  const figure = state.schema.node(PARTS.figure, { run });
  view.dispatch(state.tr.replaceWith(start, to, figure).scrollIntoView());
  view.focus();
}

/** `/` asks for a figure, but not within 1/2, an address or a date. */
export function slashKey(ask: () => void) {
  return Extension.create({
    name: 'slashKey',
    addKeyboardShortcuts: () => ({
      [SLASH]: ({ editor }) => {
        if (!/[\dA-Za-z:./]/.test(textBefore(editor.state, 1))) setTimeout(ask);
        return false;
      },
    }),
  });
}

function textBefore({ selection: { $from } }: Editor['state'], count: number): string {
  const { parentOffset, parent } = $from;
  return parent.textBetween(Math.max(0, parentOffset - count), parentOffset, '', ' ');
}
