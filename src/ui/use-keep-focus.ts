import { type RefObject, useEffect } from 'react';

const CONTROLS = 'a[href], button:not(:disabled), input:not(:disabled, [hidden]), select, textarea';

/** Where an act takes away the control that has the focus, the control that comes into its place has it, so that keys go on from there. */
export function useKeepFocus(around: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const shown = around.current;
    if (!shown) return;
    const controls = () => [...shown.querySelectorAll<HTMLElement>(CONTROLS)];
    let last: { control: HTMLElement; at: number } | undefined;
    const enter = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) last = { control: target, at: controls().indexOf(target) };
    };
    const leave = ({ target }: FocusEvent) => {
      queueMicrotask(() => {
        if (last?.control === target && shown.contains(last?.control ?? null)) last = undefined;
      });
    };
    const changed = () => {
      if (!last || shown.contains(last.control) || document.activeElement !== document.body) return;
      const left = controls();
      left[Math.min(last.at, left.length - 1)]?.focus();
    };
    const observer = new MutationObserver(changed);
    observer.observe(shown, { childList: true, subtree: true });
    shown.addEventListener('focusin', enter);
    shown.addEventListener('focusout', leave);
    return () => {
      observer.disconnect();
      shown.removeEventListener('focusin', enter);
      shown.removeEventListener('focusout', leave);
    };
  }, [around]);
}
