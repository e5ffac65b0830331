import type { Page, PlacedItem } from '#document/page.ts';
import styles from './page-sheet.module.css';
import { PlacedFigure } from './placed-figure.tsx';
import { PlacedImage } from './placed-image.tsx';
import { PlacedLine } from './placed-line.tsx';
import { UNITS } from './units.ts';

/** One page, drawn where its layout puts each thing. The small picture of it shows what is drawn, without the links. */
export function PageSheet({ page }: { page: Page }) {
  const width = page.width * UNITS;
  const height = page.height * UNITS;
  return (
    <svg className={styles.sheet} viewBox={`0 0 ${width} ${height}`} role="presentation">
      <Figures page={page} />
      <g id={`page-${page.number}`}>
        {page.items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is drawn anew as a whole.
          <Placed key={index} item={item} />
        ))}
      </g>
    </svg>
  );
}

/** The ways from the figures of a page to their cells. */
function Figures({ page }: { page: Page }) {
  const figures = page.items.flatMap((item) => {
    const cell = item.kind === 'text' ? item.origin.cell : undefined;
    return item.kind === 'text' && cell ? [{ line: item, cell }] : [];
  });
  return figures.map(({ line, cell }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a page is drawn anew as a whole.
    <PlacedFigure key={index} line={line} cell={cell} first={index === 0} />
  ));
}

function Placed({ item }: { item: PlacedItem }) {
  if (item.kind === 'picture') return <PlacedImage picture={item} />;
  if (item.kind === 'text') return <PlacedLine line={item} />;
  return (
    <line
      className={styles.rule}
      x1={item.x1 * UNITS}
      y1={item.y1 * UNITS}
      x2={item.x2 * UNITS}
      y2={item.y2 * UNITS}
      strokeWidth={item.width * UNITS}
    />
  );
}
