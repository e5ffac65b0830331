import type { Page, PlacedRule, PlacedText } from '#document/page.ts';
import type { FontRole } from '#document/tree.ts';
import type { PdfContainer, PdfPicture } from './container.ts';
import type { ShownFont } from './embed-fonts.ts';
import { pdfNumber, toPoints } from './pdf-syntax.ts';
import type { ContentRun, PlannedPage } from './structure.ts';

/** What pages are painted with. */
export interface Palette {
  container: PdfContainer;
  faceOf(role: FontRole): ShownFont;
  pictureOf(media: string): PdfPicture | undefined;
}

/** Paints a page: every run between the marks that tell what it belongs to. */
export function paintPage(page: Page, planned: PlannedPage, palette: Palette): void {
  const { container } = palette;
  container.addPage(toPoints(page.width), toPoints(page.height));
  for (const run of planned.runs) {
    container.content(`${mark(run)} BDC`);
    paintRun(run, page, palette);
    container.content('EMC');
  }
}

function mark(run: ContentRun): string {
  if ('node' in run) return `/${run.node.type} <</MCID ${run.mark}>>`;
  return `/Artifact <</Type /${run.artifact}>>`;
}

function paintRun({ items }: ContentRun, page: Page, palette: Palette): void {
  const texts = items.filter((item) => item.kind === 'text');
  const rules = items.filter((item) => item.kind === 'rule');
  if (texts.length > 0) palette.container.content(textOperators(texts, page, palette));
  if (rules.length > 0) palette.container.content(ruleOperators(rules, page));
  for (const item of items) {
    if (item.kind !== 'picture') continue;
    const picture = palette.pictureOf(item.media);
    if (!picture) throw new Error(`The picture ${item.media} is missing.`);
    palette.container.picture(picture, {
      x: toPoints(item.x),
      y: toPoints(item.y),
      width: toPoints(item.width),
      height: toPoints(item.height),
    });
  }
}

function textOperators(texts: readonly PlacedText[], page: Page, { faceOf }: Palette): string {
  const operators = ['BT'];
  let [font, spacing] = ['', ''];
  for (const item of texts) {
    const { text, x, y } = item;
    const face = faceOf(item.font);
    const setFont = `/${face.resource} ${inPoints(item.size)} Tf`;
    if (setFont !== font) operators.push(setFont);
    font = setFont;
    const setSpacing = `${inPoints(item.spacing)} Tc`;
    if (setSpacing !== spacing) operators.push(setSpacing);
    spacing = setSpacing;
    operators.push(`1 0 0 1 ${inPoints(x)} ${inPoints(page.height - y)} Tm`);
    operators.push(`${face.show(text)} Tj`);
  }
  return [...operators, 'ET'].join('\n');
}

function ruleOperators(rules: readonly PlacedRule[], page: Page): string {
  const operators = ['2 J'];
  let current = '';
  for (const { x1, y1, x2, y2, width } of rules) {
    const setWidth = `${inPoints(width)} w`;
    if (setWidth !== current) operators.push(setWidth);
    current = setWidth;
    const from = `${inPoints(x1)} ${inPoints(page.height - y1)} m`;
    operators.push(`${from} ${inPoints(x2)} ${inPoints(page.height - y2)} l S`);
  }
  return operators.join('\n');
}

function inPoints(millimetres: number): string {
  return pdfNumber(toPoints(millimetres));
}
