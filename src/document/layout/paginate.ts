import type { PlacedItem } from '../page.ts';
import { fitTable } from './fit-table.ts';
import type { Flow, FlowLine } from './flow.ts';
import { placeTable, segmentHeight } from './place-table.ts';
import type { PreparedTable } from './prepare-table.ts';
import { segmentFrom } from './split-table.ts';
import { linePitch, type PageStyle } from './style.ts';

/** 分页: puts the flow on pages, from the top of the text area down. */
export function paginate(flow: readonly Flow[], style: PageStyle): PlacedItem[][] {
  const paper = newPaper(style);
  let lead: FlowLine[] = [];
  for (const part of flow) {
    if (part.kind === 'line' && part.keep) {
      lead.push(part);
      continue;
    }
    if (part.kind === 'line') putLines(paper, [...lead, part]);
    if (part.kind === 'table') putTable(paper, lead, part.table);
    if (part.kind === 'pageBreak') {
      putLines(paper, lead);
      if (paper.page().length > 0) paper.turn();
    }
    lead = [];
  }
  putLines(paper, lead);
  return paper.pages;
}

/** Pages being filled. `top` is millimetres below the upper edge of the text area. */
interface Paper {
  pages: PlacedItem[][];
  style: PageStyle;
  top: number;
  page(): PlacedItem[];
  turn(): void;
}

const CLOSE_ENOUGH = 1e-6;

function newPaper(style: PageStyle): Paper {
  let current: PlacedItem[] = [];
  const paper: Paper = {
    pages: [current],
    style,
    top: 0,
    page: () => current,
    turn: () => {
      current = [];
      paper.pages.push(current);
      paper.top = 0;
    },
  };
  return paper;
}

function putLines(paper: Paper, lines: readonly FlowLine[]): void {
  const { area } = paper.style;
  const height = lines.reduce((sum, line) => sum + line.height, 0);
  if (paper.top + height > area.height + CLOSE_ENOUGH && paper.top > 0) paper.turn();
  for (const line of lines) {
    if (line.blank && paper.top === 0) continue;
    if (paper.top + line.height > area.height + CLOSE_ENOUGH && paper.top > 0) paper.turn();
    paper.page().push(...line.place(area.top + paper.top));
    paper.top += line.height;
  }
}

function putTable(paper: Paper, lead: readonly FlowLine[], table: PreparedTable): void {
  const { style } = paper;
  const { area } = style;
  const above = lead.reduce((sum, line) => sum + line.height, style.tableGap);
  const { measured, onNewPage } = fitTable(table, { here: area.height - paper.top, above }, style);
  if (onNewPage && paper.top > 0) paper.turn();
  putLines(paper, lead);
  if (paper.top > 0) paper.top += style.tableGap;
  let from = 0;
  const { rows } = measured.table;
  while (from < rows) {
    const segment = segmentFrom(measured, from, area.height - paper.top);
    if (!segment && paper.top > 0) {
      paper.turn();
      continue;
    }
    const part = segment ?? { from, to: from + 1 };
    paper.page().push(...placeTable(measured, { segment: part, top: area.top + paper.top, style }));
    paper.top += segmentHeight(measured, part);
    from = part.to;
    if (from < rows) paper.turn();
  }
  const pitch = linePitch(style);
  paper.top = Math.ceil((paper.top + style.tableGap) / pitch - CLOSE_ENOUGH) * pitch;
}
