import { AlignmentType, Footer, type IRunOptions, PageNumber, Paragraph, TextRun } from 'docx';
import type { WordPage } from './page-geometry.ts';
import type { StyleId } from './styles.ts';

const footerStyle: StyleId = 'Footer';
const dash = '\u2014';
const children: NonNullable<IRunOptions['children']> = [`${dash} `, PageNumber.CURRENT, ` ${dash}`];

/** 页码 — 1 —: one character in from the right on odd pages, from the left on even ones; a single sheet has none. */
export function writePageNumbers({
  style: { pageNumbers },
  pageNumberSize,
}: WordPage): { default: Footer; even: Footer } | undefined {
  if (pageNumbers === 'none') return undefined;
  return {
    default: footer(AlignmentType.RIGHT, { right: pageNumberSize }),
    even: footer(AlignmentType.LEFT, { left: pageNumberSize }),
  };
}

function footer(
  alignment: (typeof AlignmentType)['LEFT' | 'RIGHT'],
  indent: { left?: number; right?: number },
): Footer {
  const number = new TextRun({ font: { hint: 'eastAsia' }, children });
  return new Footer({
    children: [new Paragraph({ style: footerStyle, alignment, indent, children: [number] })],
  });
}
