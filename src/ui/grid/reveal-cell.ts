/** Scrolls so that a cell stands clear of the headings and the rows that stay in sight, then the page where it is longer than the window. */
export function revealCell(input: HTMLElement, table: HTMLTableElement): void {
  const cell = input.closest('td');
  if (cell) clearHeadings(cell, table);
  cell?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
}

function clearHeadings(cell: HTMLElement, table: HTMLTableElement): void {
  const row = cell.parentElement;
  const scroller = table.parentElement;
  if (!row || !scroller) return;
  const box = cell.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  const left = labelsEnd(row, view.left);
  scroller.scrollLeft += overshoot(box.left, box.right, left, view.left + scroller.clientWidth);
  if (row.hasAttribute('data-pinned')) return;
  const top = view.top + (table.tHead?.offsetHeight ?? 0);
  const bottom = view.top + scroller.clientHeight - pinnedHeight(table);
  scroller.scrollTop += overshoot(box.top, box.bottom, top, bottom);
}

function overshoot(start: number, end: number, from: number, to: number): number {
  if (start < from) return start - from;
  if (end > to) return Math.min(end - to, start - from);
  return 0;
}

function labelsEnd(row: Element, fallback: number): number {
  const labels = row.querySelectorAll('th');
  return labels[labels.length - 1]?.getBoundingClientRect().right ?? fallback;
}

function pinnedHeight(table: HTMLTableElement): number {
  let height = 0;
  for (const row of table.querySelectorAll<HTMLElement>('tr[data-pinned]')) {
    height += row.offsetHeight;
  }
  return height;
}
