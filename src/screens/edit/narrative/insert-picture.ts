import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { PARTS } from './narrative-doc.ts';

/** Puts a picture below the paragraph of the caret, or in place of an empty one; the caret goes on below it. */
export function insertPicture({ state, view }: Editor, media: string): void {
  const { schema, selection, doc } = state;
  const block = { id: '', kind: 'picture', media, caption: '', alt: '' };
  const picture = schema.node(PARTS.picture, { block });
  const { $to } = selection;
  const at = $to.depth === 0 ? $to.pos : $to.after(1);
  const paragraph = $to.depth === 0 ? undefined : $to.node(1);
  const isEmpty = paragraph?.isTextblock && paragraph.content.size === 0;
  const from = isEmpty && paragraph ? at - paragraph.nodeSize : at;
  const more = at < doc.content.size ? [] : [schema.node(PARTS.paragraph)];
  const change = state.tr.replaceWith(from, at, [picture, ...more]);
  const below = change.doc.resolve(from + picture.nodeSize);
  change.setSelection(TextSelection.near(below)).scrollIntoView();
  view.dispatch(change);
}
