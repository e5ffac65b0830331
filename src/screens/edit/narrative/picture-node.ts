import { Node } from '@tiptap/core';
import type { NarrativeWords } from '#i18n/narrative.zh-cn.ts';
import { PARTS } from './narrative-doc.ts';
import { pictureView } from './picture-view.ts';

/** How a picture is shown. */
export interface PictureSource {
  urlOf: (media: string) => string;
  words: NarrativeWords['picture'];
}

/** 图片 of a narrative: it stands between paragraphs, with its caption and its 替代文字. */
export function pictureNode(source: PictureSource) {
  return Node.create({
    name: PARTS.picture,
    group: 'block',
    atom: true,
    draggable: true,
    selectable: true,
    addAttributes: () => ({ block: { default: null, rendered: false } }),
    renderHTML: () => ['figure', {}],
    renderText: () => '',
    addNodeView: () => (props) => pictureView(props, source),
  });
}
