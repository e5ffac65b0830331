import type { NodeViewRenderer, NodeViewRendererProps } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { PictureBlock } from '#domain/report.ts';
import type { PictureSource } from './picture-node.ts';

type Texts = Pick<PictureBlock, 'caption' | 'alt'>;

/** A picture in the editor: itself, fields for what is printed below it and what is read out, and a way to take it out. */
export function pictureView(
  { node: first, view, getPos }: NodeViewRendererProps,
  { urlOf, words }: PictureSource,
): ReturnType<NodeViewRenderer> {
  let node = first;
  const change = (texts: Partial<Texts>) => {
    const at = getPos();
    if (at === undefined) return;
    const block = { ...blockOf(node), ...texts };
    view.dispatch(view.state.tr.setNodeMarkup(at, undefined, { ...node.attrs, block }));
  };
  const remove = () => {
    const at = getPos();
    if (at === undefined) return;
    const end = at + node.nodeSize;
    const below = view.state.doc.resolve(end).nodeAfter;
    const isLast = below !== null && end + below.nodeSize === view.state.doc.content.size;
    const empty = isLast && at > 0 && below.content.size === 0 && below.isTextblock;
    view.dispatch(view.state.tr.delete(at, empty ? end + below.nodeSize : end));
    view.focus();
  };
  const dom = element('figure', 'picture');
  dom.contentEditable = 'false';
  const image = element('img', 'image');
  const caption = field(words.caption, (text) => change({ caption: text }));
  const alt = field(words.alt, (text) => change({ alt: text }));
  const missing = element('p', 'missing', words.altMissing);
  missing.setAttribute('role', 'status');
  const out = element('button', 'remove', words.remove);
  out.type = 'button';
  out.addEventListener('click', remove);
  const fields = element('div', 'fields');
  fields.append(caption.label, alt.label, missing, out);
  dom.append(image, fields);
  const show = () => {
    const block = blockOf(node);
    const url = urlOf(block.media);
    if (image.src !== url) image.src = url;
    image.alt = block.alt || words.noAlt;
    caption.show(block.caption);
    alt.show(block.alt);
    missing.hidden = block.alt.trim() !== '';
  };
  show();
  return {
    dom,
    update(next: DocumentNode) {
      if (next.type !== node.type) return false;
      node = next;
      show();
      return true;
    },
    stopEvent: (event: Event) => fields.contains(event.target as globalThis.Node),
    ignoreMutation: () => true,
    selectNode: () => dom.setAttribute('data-selected', ''),
    deselectNode: () => dom.removeAttribute('data-selected'),
  };
}

function blockOf(node: DocumentNode): PictureBlock {
  return node.attrs.block;
}

function field(word: string, change: (text: string) => void) {
  const label = element('label', 'field');
  const input = element('input', 'input');
  input.type = 'text';
  input.addEventListener('input', () => change(input.value));
  label.append(element('span', 'word', word), input);
  return {
    label,
    show(text: string) {
      if (input.value !== text) input.value = text;
    },
  };
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, part: string, text = '') {
  const made = document.createElement(tag);
  made.dataset.picture = part;
  made.textContent = text;
  return made;
}
