import { useState } from 'react';
import type { CellAddress } from '#domain/address.ts';
import { cellName } from '#domain/cell-names.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { figureKeys } from './figure-keys.ts';
import styles from './figure-tip.module.css';
import { usePreviewWords } from './preview-words.ts';

/** The figure under the pointer or the focus, and where on the desk it stands. */
export interface PointedFigure {
  cell: CellAddress;
  text: string;
  left: number;
  top: number;
}

/** Follows pointer and focus over the figures of a desk, and leads the focus from one to the next. */
export function usePointedFigure() {
  const [pointed, setPointed] = useState<PointedFigure>();
  const point = ({
    target,
    currentTarget: desk,
  }: {
    target: EventTarget;
    currentTarget: Element;
  }) => setPointed(figureAt(target, desk));
  const leave = () => setPointed(undefined);
  return {
    pointed,
    follow: {
      onMouseOver: point,
      onFocus: point,
      onMouseLeave: leave,
      onBlur: leave,
      onKeyDown: figureKeys,
    },
  };
}

/** What a figure on the page is: 584 件 · 表三 · 本年新收 · 总计. */
export function FigureTip({ pointed }: { pointed: PointedFigure }) {
  const { preview } = usePreviewWords();
  const { template } = useReportSession();
  const name = cellName(template, pointed.cell);
  if (!name) return null;
  return (
    <div className={styles.tip} style={{ left: pointed.left, top: pointed.top }} aria-hidden="true">
      <b>
        {pointed.text} {name.unit}
      </b>
      <span className={styles.place}>
        {name.table} · {name.row} · {name.column}
      </span>
      <span className={styles.go}>{preview.toCell}</span>
    </div>
  );
}

function figureAt(target: EventTarget, desk: Element): PointedFigure | undefined {
  const figure = target instanceof Element ? target.closest<SVGElement>('[data-cell]') : null;
  if (!figure) return undefined;
  const place = figure.getBoundingClientRect();
  const edge = desk.getBoundingClientRect();
  return {
    cell: figure.dataset.cell ?? '',
    text: figure.dataset.text ?? '',
    left: place.left + place.width / 2 - edge.left + desk.scrollLeft,
    top: place.top - edge.top + desk.scrollTop,
  };
}
