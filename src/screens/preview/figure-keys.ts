import type { KeyboardEvent } from 'react';

/**
 * Arrow keys go from figure to figure of the pages: left and right as they are read, up and down to the nearest in the
 * next line. Tab stops once on each page, so that what follows the pages is not two hundred stops away.
 */
export function figureKeys(event: KeyboardEvent<HTMLElement>): void {
  const from = event.target instanceof Element ? event.target.closest<SVGElement>(FIGURE) : null;
  if (!from || event.ctrlKey || event.altKey || event.metaKey) return;
  const figures = [...event.currentTarget.querySelectorAll<SVGElement>(FIGURE)];
  const next = nextFigure(figures, from, event.key);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

const FIGURE = 'a[data-cell]';

function nextFigure(figures: SVGElement[], from: SVGElement, key: string): SVGElement | undefined {
  const at = figures.indexOf(from);
  if (key === 'ArrowRight') return figures[at + 1];
  if (key === 'ArrowLeft') return figures[at - 1];
  if (key === 'ArrowDown') return nearest(figures.slice(at + 1), from);
  return key === 'ArrowUp' ? nearest(figures.slice(0, at).reverse(), from) : undefined;
}

/** Of the first line of figures that is not the own one, the figure that stands least aside. */
function nearest(others: readonly SVGElement[], from: SVGElement): SVGElement | undefined {
  const own = from.getBoundingClientRect();
  const beyond = others.find((one) => !isOneLine(one.getBoundingClientRect(), own));
  const line = beyond?.getBoundingClientRect();
  if (!line) return undefined;
  const aside = (one: SVGElement) => Math.abs(one.getBoundingClientRect().left - own.left);
  return others
    .filter((one) => isOneLine(one.getBoundingClientRect(), line))
    .reduce((best, one) => (aside(one) < aside(best) ? one : best), beyond ?? from);
}

function isOneLine(one: DOMRect, other: DOMRect): boolean {
  return Math.abs(one.top - other.top) < other.height / 2;
}
