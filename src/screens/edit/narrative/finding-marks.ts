import { Extension } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Print, Stretch } from '#domain/characters.ts';
import type { Severity } from '#domain/rule.ts';
import { PARTS } from './narrative-doc.ts';

/** Characters a finding points at. */
export interface MarkedText extends Stretch {
  block: string;
  severity: Severity;
  /** Id of the finding. */
  finding: string;
  /** The sentence of the finding. */
  says: string;
}

const KEY = new PluginKey<DecorationSet>('findingMarks');

/** Underlines what the findings point at: a wave to explain, dots to look at. */
export function findingMarks() {
  const plugin = new Plugin<DecorationSet>({
    key: KEY,
    state: {
      init: () => DecorationSet.empty,
      apply(change, marks) {
        const set: DecorationSet | undefined = change.getMeta(KEY);
        return set ?? marks.map(change.mapping, change.doc);
      },
    },
    props: { decorations: (state) => KEY.getState(state) },
  });
  return Extension.create({ name: 'findingMarks', addProseMirrorPlugins: () => [plugin] });
}

/** The change that shows marks in place of the ones before. */
export function showMarks(state: EditorState, marks: readonly MarkedText[], print: Print) {
  const decorations = marks.flatMap((mark) => {
    const range = rangeOf(state.doc, mark, print);
    const look = { 'data-mark': mark.severity, 'data-finding': mark.finding, title: mark.says };
    return range ? [Decoration.inline(range.from, range.to, look)] : [];
  });
  return state.tr.setMeta(KEY, DecorationSet.create(state.doc, decorations));
}

/** Where some characters of a block stand in the editor's document. */
export function rangeOf(
  doc: DocumentNode,
  { block, start, end }: Stretch & { block: string },
  print: Print,
): { from: number; to: number } | undefined {
  let found: { from: number; to: number } | undefined;
  doc.forEach((node, position) => {
    if (node.attrs.id !== block || !node.isTextblock) return;
    const at = (offset: number) => position + 1 + placeOf(node, offset, print);
    found = { from: at(start), to: at(end) };
  });
  return found;
}

/** The position in a paragraph after so many printed characters; a bound figure takes one position. */
function placeOf(paragraph: DocumentNode, characters: number, print: Print): number {
  let left = characters;
  let place = 0;
  for (const child of paragraph.children) {
    const isFigure = child.type.name === PARTS.figure;
    const length = isFigure ? print(child.attrs.run).length : child.nodeSize;
    if (left < length) return place + (isFigure ? 0 : left);
    left -= length;
    place += child.nodeSize;
  }
  return place;
}

/** The findings whose marks stand around an element of the text, the innermost first. */
export function findingsAround(element: Element | null): string[] {
  const mark = element?.closest<HTMLElement>('[data-finding]');
  if (!mark) return [];
  return [mark.dataset.finding ?? '', ...findingsAround(mark.parentElement)];
}
