/** Scrolls so that a cell stands clear of the headings and the rows that stay in sight. */
export function revealCell(input: HTMLElement, table: HTMLTableElement): void {
  const cell = input.closest('td');
  const row = cell?.parentElement;
  const scroller = table.parentElement;
  if (!cell || !row || !scroller) return;
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
