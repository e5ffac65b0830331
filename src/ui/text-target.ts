/** Whether keys pressed on an element type a text there. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isField || target instanceof HTMLSelectElement || target.isContentEditable;
}
