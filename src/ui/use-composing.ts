import { useEffect, useState } from 'react';

const EVENTS = ['compositionstart', 'compositionend'] as const;

/** Whether an input method is making a word right now. */
export function useComposing(): boolean {
  const [composing, setComposing] = useState(false);
  useEffect(() => {
    const follow = ({ type }: Event) => setComposing(type === 'compositionstart');
    for (const event of EVENTS) window.addEventListener(event, follow, true);
    return () => {
      for (const event of EVENTS) window.removeEventListener(event, follow, true);
    };
  }, []);
  return composing;
}
