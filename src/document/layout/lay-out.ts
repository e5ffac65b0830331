import type { FontMetrics, Layout, Page } from '../page.ts';
import type { DocBlock, ReportDocument } from '../tree.ts';
import { attachmentHeadFlow, attachmentListFlow } from './attachment-flow.ts';
import { blankLine, type Flow, type FlowLine } from './flow.ts';
import { pageNumber } from './page-number.ts';
import { paginate } from './paginate.ts';
import { headingFlow, paragraphFlow } from './paragraph-flow.ts';
import { type PictureSetting, type Proportions, pictureFlow } from './picture-flow.ts';
import { prepareTable } from './prepare-table.ts';
import { typesetter } from './set-text.ts';
import { signatureFlow } from './signature-flow.ts';
import { linePitch, OFFICIAL_STYLE, type PageStyle } from './style.ts';
import { markFlow, titleFlow } from './title-flow.ts';

/** What a layout may be told besides the document. */
export interface LayoutOptions {
  style?: PageStyle;
  /** Of the pictures that can be read; of the others the description is printed. */
  proportions?: Proportions;
}

/** 排版: puts a document on pages as GB/T 9704—2012 has it. All lengths are millimetres. */
export function layOut(
  document: ReportDocument,
  metrics: FontMetrics,
  { style = OFFICIAL_STYLE, proportions = new Map() }: LayoutOptions = {},
): Layout {
  const setter = typesetter(metrics);
  const flow = documentFlow(document, { setter, style, proportions });
  const pages = paginate(flow, style).map((items, index): Page => {
    const number = index + 1;
    const { width, height } = style;
    return { number, width, height, items: [...items, ...pageNumber(number, setter, style)] };
  });
  return { pages, missing: setter.missing };
}

const LINES_WITH_CLOSING = 2;

function documentFlow(document: ReportDocument, setting: PictureSetting): Flow[] {
  const { setter, style } = setting;
  const { title, mark, author, front, blocks, attachments, signature } = document;
  const titleText = { text: title, author, origin: { block: 'title', kind: 'title' as const } };
  return [
    ...titleFlow(titleText, setter, style),
    ...(mark === undefined ? [] : [markFlow(mark, setter, style)]),
    { ...blankLine(linePitch(style)), keep: true },
    ...withClosing(blocksFlow([...front, ...blocks], setting), [
      ...attachmentListFlow(document, setter, style),
      ...(signature ? signatureFlow(signature, setter, style) : []),
    ]),
    ...attachments.flatMap((attachment) => [
      ...attachmentHeadFlow(attachment, { document, setter, style }),
      ...blocksFlow(attachment.blocks, setting),
    ]),
  ];
}

/** The end of a report never stands on a page of its own: the last lines of the text go with it. */
function withClosing(text: readonly Flow[], closing: readonly FlowLine[]): Flow[] {
  if (closing.length === 0) return [...text];
  const lines = text.map((part, index): Flow => {
    const isNear = index >= text.length - LINES_WITH_CLOSING;
    return isNear && part.kind === 'line' ? { ...part, keep: true } : part;
  });
  const last = closing.length - 1;
  return [...lines, ...closing.map((line, index) => ({ ...line, keep: index < last }))];
}

function blocksFlow(blocks: readonly DocBlock[], setting: PictureSetting): Flow[] {
  return blocks.flatMap((block) => blockFlow(block, setting));
}

function blockFlow(block: DocBlock, setting: PictureSetting): Flow[] {
  const { setter, style } = setting;
  switch (block.kind) {
    case 'heading':
      return headingFlow(block, setter, style);
    case 'paragraph':
      return paragraphFlow(block, setter, style);
    case 'table':
      return [{ kind: 'table', table: prepareTable(block, setter, style) }];
    case 'picture':
      return pictureFlow(block, setting);
  }
}
