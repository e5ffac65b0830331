const CLOSING = '，。、；：！？）〕］｝】》〉」』〗〙”’';
const OPENING = '（〔［｛【《〈「『〖〘“‘';
const NO_START = new Set(`${CLOSING}％‰℃·～々〞﹞﹚﹜,.;:!?)]}%°′″`);
const NO_END = new Set(`${OPENING}﹝﹙﹛￥＄$([{№#`);
const SQUEEZED_AFTER = new Set(CLOSING);
const SQUEEZED_BEFORE = new Set(OPENING);
const WIDE_WORD = /^[０-９Ａ-Ｚａ-ｚ．]$/u;
const COMBINING = /^[\p{M}\u200d]$/u;

/** 避头: whether no line may begin with the character. */
export function startsNoLine(character: string): boolean {
  return NO_START.has(character) || COMBINING.test(character);
}

/** 避尾: whether no line may end with the character. */
export function endsNoLine(character: string): boolean {
  return NO_END.has(character);
}

/** Whether the right half of the mark is blank and may be given up. */
export function isBlankAfter(character: string): boolean {
  return SQUEEZED_AFTER.has(character);
}

/** Whether the left half of the mark is blank and may be given up. */
export function isBlankBefore(character: string): boolean {
  return SQUEEZED_BEFORE.has(character);
}

/** Whether the character is part of a number or a Latin word, which is never cut. */
export function isWordPart(character: string): boolean {
  return (character > ' ' && character <= '~') || WIDE_WORD.test(character);
}

/** Whether the character is a blank of some width. */
export function isSpace(character: string): boolean {
  return character === ' ' || character === '\u3000' || character === '\u00a0';
}

/** Whether two characters are the halves of —— or ……. */
export function isDoubledMark(before: string, after: string): boolean {
  return before === after && (before === '—' || before === '…');
}
