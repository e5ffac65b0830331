import { CarriageReturn, type IRunOptions, Tab, TextRun as WordRun } from 'docx';
import type { TextRun } from '#document/tree.ts';
import { printable } from '../xml-text.ts';
import type { FontScheme } from './font-schemes.ts';

type RunContent = NonNullable<IRunOptions['children']>[number];

/** A stretch of text in its face and size (half-points); without one it takes that of its paragraph's style. */
export function writeRun({ text, font }: TextRun, { faces }: FontScheme, size?: number): WordRun {
  return plainRun(text, {
    font: { ...(font && { eastAsia: faces[font] }), hint: 'eastAsia' },
    ...(size !== undefined && { size }),
  });
}

/**
 * Text with its line breaks and tabs. The hint makes Word set “ ” ‘ ’ … — in the Chinese font, full width;
 * without it they come out of the Latin one.
 */
export function plainRun(text: string, options: IRunOptions = {}): WordRun {
  return new WordRun({ font: { hint: 'eastAsia' }, ...options, children: contentOf(text) });
}

function contentOf(text: string): RunContent[] {
  return printable(text)
    .split(/(\r\n|\r|\n|\t)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '\t') return new Tab();
      return /^[\r\n]/.test(piece) ? new CarriageReturn() : piece;
    });
}
