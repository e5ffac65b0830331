import type { FontMetrics } from '#document/page.ts';

/** Fonts in which every Chinese character is a square and every ASCII character half of one. */
export const squareMetrics: FontMetrics = {
  advance: (_, character) => (/^[ -~]$/.test(character) ? 500 : 1000),
};

/** The same, but no font has these characters. */
export function metricsWithout(lacking: string): FontMetrics {
  return {
    advance: (font, character) =>
      lacking.includes(character) ? undefined : squareMetrics.advance(font, character),
  };
}
