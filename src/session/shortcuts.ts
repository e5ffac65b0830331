/** What a shortcut does, wherever in the program it works. */
export type ShortcutAct =
  | 'help'
  | 'find'
  | 'findNext'
  | 'findPrevious'
  | 'save'
  | 'undo'
  | 'redo'
  | 'print'
  | 'insertFigure'
  | 'showFindings';

/** A shortcut and its keys, each as it is printed on the keyboard: the ones that are listened for are the ones that are told. */
export interface Shortcut {
  act: ShortcutAct;
  keys: readonly string[];
}

/** 按键 that work on every screen of an open report. */
export const REPORT_SHORTCUTS: readonly Shortcut[] = [
  { act: 'help', keys: ['F1', '?'] },
  { act: 'find', keys: ['Ctrl + F'] },
  { act: 'findNext', keys: ['F3'] },
  { act: 'findPrevious', keys: ['Shift + F3'] },
  { act: 'undo', keys: ['Ctrl + Z'] },
  { act: 'redo', keys: ['Ctrl + Y', 'Ctrl + Shift + Z'] },
  { act: 'save', keys: ['Ctrl + S'] },
  { act: 'print', keys: ['Ctrl + P'] },
];

/** 按键 within the text of a section. */
export const TEXT_SHORTCUTS: readonly Shortcut[] = [
  { act: 'insertFigure', keys: ['/'] },
  { act: 'showFindings', keys: ['Alt + Enter'] },
];

const ALL = [...REPORT_SHORTCUTS, ...TEXT_SHORTCUTS];

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether a pressed key is that of a shortcut. On a Mac, ⌘ is Ctrl. */
export function isShortcut(event: Pressed, act: ShortcutAct): boolean {
  const keys = ALL.find((one) => one.act === act)?.keys ?? [];
  return keys.some((names) => isPressed(event, names.split(' + ')));
}

function isPressed(event: Pressed, names: readonly string[]): boolean {
  const key = names.at(-1) ?? '';
  // A sign is the same sign however a keyboard makes it.
  const isSign = /^[^\p{L}\p{N}]$/u.test(key);
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    (event.ctrlKey || event.metaKey) === names.includes('Ctrl') &&
    event.altKey === names.includes('Alt') &&
    (isSign || event.shiftKey === names.includes('Shift'))
  );
}
