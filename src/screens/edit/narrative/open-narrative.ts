import { Editor, Extension } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import type { Stretch } from '#domain/characters.ts';
import type { Block } from '#domain/report.ts';
import { findingMarks, type MarkedText, rangeOf, showMarks } from './finding-marks.ts';
import { insertFigure, slashKey } from './insert-figure.ts';
import { insertPicture } from './insert-picture.ts';
import { blocksOf, type DocNode, docOf } from './narrative-doc.ts';
import { type ChipSource, narrativeSchema } from './narrative-schema.ts';
import { FROM_REPORT, paragraphUpkeep } from './paragraph-upkeep.ts';
import type { PictureSource } from './picture-node.ts';
import { plainClipboard } from './plain-paste.ts';
import type { FigureRun } from './run-text.ts';

/** What an editor of a narrative is opened with. */
export interface NarrativeParts {
  element: HTMLElement;
  blocks: readonly Block[];
  /** Ids of new paragraphs begin with it. */
  idPrefix: string;
  attributes: Record<string, string>;
  chips: ChipSource;
  pictures: PictureSource;
  /** Files were pasted or dropped. */
  onFiles: (files: readonly File[]) => void;
  /** `/` was typed where a figure may be meant. */
  onSlash: () => void;
  /** A group of changes ended; an act that is more than typing has a name. */
  keep: (before: readonly Block[], after: readonly Block[], act?: string) => void;
  undo: () => void;
  redo: () => void;
}

/** The editor of a narrative: what is typed in it is kept in groups, and the report's history undoes them. */
export interface OpenNarrative {
  editor: Editor;
  /** Shows what the report now holds, where it is not what the editor holds. */
  show(blocks: readonly Block[]): void;
  /** Underlines what the findings point at. */
  mark(marks: readonly MarkedText[]): void;
  /** Selects some characters of a block and brings them into sight. */
  select(place: Stretch & { block: string }): void;
  /** Puts a picture below the paragraph of the caret, as one change. */
  insertPicture(media: string, act: string): void;
  /** Puts a figure of the report at the caret, in place of the `/` that asked for it, as one change. */
  insertFigure(run: FigureRun, act: string): void;
  /** Where in the window the caret stands. */
  caret(): { left: number; top: number; bottom: number };
  /** The element the caret stands in. */
  elementAtCaret(): Element | null;
  close(): void;
}

const GROUP_MS = 600;

/** Opens an editor in an element. */
export function openNarrative(parts: NarrativeParts): OpenNarrative {
  let kept = parts.blocks;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = (act?: string) => {
    clearTimeout(timer);
    const now = blocksOf(editor.getJSON() as DocNode);
    if (same(now, kept)) return;
    const before = kept;
    kept = now;
    parts.keep(before, now, act);
  };
  const editor = new Editor({
    element: parts.element,
    extensions: [
      ...narrativeSchema(parts.chips, parts.pictures),
      paragraphUpkeep(parts.idPrefix),
      findingMarks(),
      historyKeys(keep, parts),
      slashKey(parts.onSlash),
    ],
    content: docOf(parts.blocks),
    injectCSS: false,
    editorProps: {
      attributes: parts.attributes,
      handleDOMEvents: plainClipboard(parts.onFiles),
    },
    onBlur: () => keep(),
    onUpdate() {
      clearTimeout(timer);
      timer = setTimeout(() => keep(), GROUP_MS);
    },
  });
  return {
    editor,
    show(blocks) {
      if (same(blocks, kept)) return;
      kept = blocks;
      clearTimeout(timer);
      replaceAll(editor, blocks);
    },
    mark: (marks) => editor.view.dispatch(showMarks(editor.state, marks, parts.chips.printOf)),
    select(place) {
      const range = rangeOf(editor.state.doc, place, parts.chips.printOf);
      if (range) editor.chain().focus().setTextSelection(range).scrollIntoView().run();
    },
    insertPicture(media, act) {
      keep();
      insertPicture(editor, media);
      keep(act);
    },
    insertFigure(run, act) {
      insertFigure(editor, run);
      keep(act);
    },
    elementAtCaret() {
      const { node } = editor.view.domAtPos(editor.state.selection.from);
      return node instanceof Element ? node : node.parentElement;
    },
    caret: () => editor.view.coordsAtPos(editor.state.selection.from),
    close() {
      keep();
      editor.destroy();
    },
  };
}

/** Ctrl+Z and Ctrl+Y go through the history of the report; the editor has none of its own. */
function historyKeys(keep: () => void, { undo, redo }: NarrativeParts) {
  const after = (act: () => void) => () => {
    keep();
    act();
    return true;
  };
  return Extension.create({
    name: 'historyKeys',
    addKeyboardShortcuts: () => ({
      'Mod-z': after(undo),
      'Mod-y': after(redo),
      'Mod-Shift-z': after(redo),
    }),
  });
}

function replaceAll({ state, view }: Editor, blocks: readonly Block[]): void {
  const caret = state.selection.from;
  const doc = state.schema.nodeFromJSON(docOf(blocks));
  const change = state.tr.replaceWith(0, state.doc.content.size, doc.content);
  change.setMeta(FROM_REPORT, true);
  view.dispatch(change);
  const place = Math.min(caret, view.state.doc.content.size - 1);
  const near = Selection.near(view.state.doc.resolve(place));
  view.dispatch(view.state.tr.setSelection(near));
}

function same(one: readonly Block[], other: readonly Block[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
