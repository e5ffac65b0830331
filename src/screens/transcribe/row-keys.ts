/** What a key does on this screen. */
export type RowKey = 'next' | 'previous' | 'first' | 'last' | 'mark';

const KEYS: Readonly<Record<string, RowKey>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'mark',
};

/** What a pressed key asks for; Enter on something that can be pressed or followed presses that. */
export function rowKeyOf(event: KeyboardEvent): RowKey | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  const key = KEYS[event.key];
  const { target } = event;
  const pressable = target instanceof Element && target.closest('button, a') !== null;
  return key === 'mark' && pressable ? undefined : key;
}
