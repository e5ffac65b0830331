import { AlignmentType, Footer, type IRunOptions, PageNumber, Paragraph, TextRun } from 'docx';
import { pageNumberCharacter } from './page-geometry.ts';
import type { StyleId } from './styles.ts';

const style: StyleId = 'Footer';
const dash = '\u2014';
const children: NonNullable<IRunOptions['children']> = [`${dash} `, PageNumber.CURRENT, ` ${dash}`];

/** 页码 — 1 —: one character in from the right on odd pages, from the left on even ones. */
export function writePageNumbers(): { default: Footer; even: Footer } {
  return {
    default: footer(AlignmentType.RIGHT, { right: pageNumberCharacter }),
    even: footer(AlignmentType.LEFT, { left: pageNumberCharacter }),
  };
}

function footer(
  alignment: (typeof AlignmentType)['LEFT' | 'RIGHT'],
  indent: { left?: number; right?: number },
): Footer {
  const number = new TextRun({ font: { hint: 'eastAsia' }, children });
  return new Footer({
    children: [new Paragraph({ style, alignment, indent, children: [number] })],
  });
}
