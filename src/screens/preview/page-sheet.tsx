import type { Page, PlacedItem } from '#document/page.ts';
import styles from './page-sheet.module.css';
import { PlacedFigure } from './placed-figure.tsx';
import { PlacedImage } from './placed-image.tsx';
import { PlacedLine } from './placed-line.tsx';
import { UNITS } from './units.ts';

/** One page, drawn where its layout puts each thing. */
export function PageSheet({ page }: { page: Page }) {
  const width = page.width * UNITS;
  const height = page.height * UNITS;
  return (
    <svg className={styles.sheet} viewBox={`0 0 ${width} ${height}`} role="presentation">
      <g id={`page-${page.number}`}>
        {page.items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is drawn anew as a whole.
          <Placed key={index} item={item} />
        ))}
      </g>
    </svg>
  );
}

function Placed({ item }: { item: PlacedItem }) {
  if (item.kind === 'picture') return <PlacedImage picture={item} />;
  if (item.kind === 'rule') {
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
  const { cell } = item.origin;
  return cell ? <PlacedFigure line={item} cell={cell} /> : <PlacedLine line={item} />;
}
