import { Node } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { PARTS } from './narrative-doc.ts';
import { type PictureSource, pictureNode } from './picture-node.ts';
import type { FigureRun } from './run-text.ts';

/** 段落 with the id and the level it has in the report; a new one is body text. */
const NarrativeParagraph = Paragraph.extend({
  addAttributes() {
    return {
      id: { default: null, keepOnSplit: false, rendered: false },
      level: {
        default: 0,
        keepOnSplit: false,
        renderHTML: ({ level }) => ({ 'data-level': level }),
      },
    };
  },
});

/** A table of the section: it keeps its place and is edited elsewhere. */
const OtherBlock = Node.create({
  name: PARTS.other,
  group: 'block',
  atom: true,
  addAttributes: () => ({ block: { default: null, rendered: false } }),
  renderHTML: () => ['div', { 'data-other': '' }],
});

/** How a bound figure is shown, and when it is to be shown anew. */
export interface ChipSource {
  textOf: (run: FigureRun) => string;
  /** What it prints; '' where the figure is not known. */
  printOf: (run: FigureRun) => string;
  titleOf: (run: FigureRun) => string;
  subscribe: (listener: () => void) => () => void;
}

/** A figure of the report standing in the text: it follows its cell and is not typed over. */
function figureChip({ textOf, titleOf, subscribe }: ChipSource) {
  return Node.create({
    name: PARTS.figure,
    group: 'inline',
    inline: true,
    atom: true,
    addAttributes: () => ({ run: { default: null, rendered: false } }),
    renderHTML: ({ node }) => ['span', {}, textOf(node.attrs.run)],
    renderText: ({ node }) => textOf(node.attrs.run),
    addNodeView:
      () =>
      ({ node }) => {
        const dom = document.createElement('span');
        const chip = dom.appendChild(document.createElement('span'));
        const run: FigureRun = node.attrs.run;
        chip.dataset.chip = run.as;
        chip.title = titleOf(run);
        const show = () => {
          chip.textContent = textOf(run);
        };
        show();
        return { dom, destroy: subscribe(show) };
      },
  });
}

/** The parts a narrative is made of. */
export function narrativeSchema(chips: ChipSource, pictures: PictureSource) {
  return [Document, NarrativeParagraph, Text, OtherBlock, figureChip(chips), pictureNode(pictures)];
}
