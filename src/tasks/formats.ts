import type { PageStyleName } from '#document/layout/style.ts';
import type { Edition } from './file-name.ts';

/** Formats a report can be rendered to. */
export const FORMATS = ['docx', 'pdf', 'html', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

/** 字体方案 of the Word file; which fonts there are depends on the office's computers. */
export const WORD_FONTS = ['official', 'windows', 'founder'] as const;
export type WordFonts = (typeof WORD_FONTS)[number];

/** How a report is printed: for whom, and in which 版式; in that of a 公文 unless chosen otherwise. */
export interface Printing {
  as: Edition;
  layout?: PageStyleName;
  wordFonts?: WordFonts;
  /** Whether the PDF carries the figures of its tables as data. */
  withData?: boolean;
}
