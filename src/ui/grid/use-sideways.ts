import { type RefObject, useEffect } from 'react';

/** Marks a table with `data-scrolls` while it is wider than its scroller: only then its labels need to stay in sight. */
export function useSideways(table: RefObject<HTMLTableElement | null>): void {
  useEffect(() => {
    const shown = table.current;
    const scroller = shown?.parentElement;
    if (!shown || !scroller || typeof ResizeObserver === 'undefined') return;
    const look = () =>
      shown.toggleAttribute('data-scrolls', scroller.scrollWidth > scroller.clientWidth);
    const observer = new ResizeObserver(look);
    observer.observe(scroller);
    observer.observe(shown);
    return () => observer.disconnect();
  }, [table]);
}
