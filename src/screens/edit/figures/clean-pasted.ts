import { type FigureFormat, readFigure, writeFigure } from '#domain/figure.ts';

/**
 * What becomes of a pasted text. `plain`: taken as it is. `cleaned`: a figure in other clothes.
 * `blank`: a sign for nothing. `kept`: no figure, kept as typed.
 */
export interface CleanedText {
  text: string;
  how: 'plain' | 'cleaned' | 'blank' | 'kept';
}

const PLAIN = /^\d+(\.\d+)?$/;
const NOTHING = /^[-—–─/／\\无]*$/;
const UNIT = /(件|条|次|个|篇|人|人次|万元|元)$/;

/** Reads a pasted text as the figure of a cell, as a clerk would: 530件 is 530, / is nothing, 573.0 is 573. */
export function cleanPasted(pasted: string, format: FigureFormat): CleanedText {
  const typed = pasted.trim();
  if (PLAIN.test(typed) && readFigure(typed, format).state === 'read') {
    return { text: typed, how: 'plain' };
  }
  if (isNothing(typed)) return { text: '', how: 'blank' };
  const figure = figureIn(typed.replace(UNIT, '').trim(), format);
  return figure === undefined ? { text: typed, how: 'kept' } : { text: figure, how: 'cleaned' };
}

/** A sign for nothing: / or a dash. */
export function isNothing(text: string): boolean {
  return NOTHING.test(text.trim());
}

function figureIn(text: string, format: FigureFormat): string | undefined {
  const reading = readFigure(text, format);
  if (reading.state === 'read') return reading.digits;
  const looser = readFigure(text, { ...format, decimals: 6 });
  if (looser.state !== 'read') return undefined;
  const shortest = writeFigure(looser.figure, 6);
  return readFigure(shortest, format).state === 'read' ? shortest : undefined;
}
