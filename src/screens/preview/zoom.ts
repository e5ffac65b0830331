/** How large the pages are drawn: percent of the paper, or fitted to the desk. */
export type Zoom = number | 'page' | 'width';

const STEPS = [25, 50, 75, 100, 125, 150, 200] as const;
const PIXELS_PER_MM = 96 / 25.4;

/** The next larger or smaller step; from a fitted size one starts at 75 %. */
export function stepZoom(zoom: Zoom, direction: 'in' | 'out'): number {
  const from = typeof zoom === 'number' ? zoom : 75;
  const larger = STEPS.find((step) => step > from) ?? 200;
  const smaller = [...STEPS].reverse().find((step) => step < from) ?? 25;
  return direction === 'in' ? larger : smaller;
}

/** The width of a sheet on the screen, where the zoom gives one. */
export function sheetWidth(zoom: Zoom, millimetres: number): string | undefined {
  if (typeof zoom !== 'number') return undefined;
  return `${Math.round((millimetres * PIXELS_PER_MM * zoom) / 100)}px`;
}
