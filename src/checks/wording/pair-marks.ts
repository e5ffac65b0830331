/** Closing mark to opening mark; a half-width bracket counts as its full-width twin. */
const OPENING: Readonly<Record<string, string>> = {
  '）': '（',
  '〕': '〔',
  '】': '【',
  '》': '《',
  '〉': '〈',
  '”': '“',
  '’': '‘',
  '」': '「',
};

const PAIRED = /[（）()〔〕【】《》〈〉“”‘’「」]/g;
const OPENINGS = new Set(Object.values(OPENING));

/** A mark that has been opened and not closed yet. */
interface OpenMark {
  mark: string;
  at: number;
}

/** Where the marks stand that have no partner, in the order of the text. */
export function marksAlone(text: string): number[] {
  const open: OpenMark[] = [];
  // How often each mark is open: asking the stack itself would take ever longer on a hostile text.
  const waiting = new Map<string, number>();
  const alone: number[] = [];
  for (PAIRED.lastIndex = 0; PAIRED.test(text); ) {
    const at = PAIRED.lastIndex - 1;
    const mark = widened(text.charAt(at));
    if (OPENINGS.has(mark)) {
      open.push({ mark, at });
      waiting.set(mark, (waiting.get(mark) ?? 0) + 1);
    }
    const opening = OPENING[mark];
    if (opening === undefined) continue;
    if ((waiting.get(opening) ?? 0) > 0) alone.push(...closeTo(opening, open, waiting));
    else if (!isNoBracket(text, at)) alone.push(at);
  }
  return [...alone, ...open.map((one) => one.at)].sort((a, b) => a - b);
}

/** Closes an open mark; what was opened after it stays without a partner. */
function closeTo(opening: string, open: OpenMark[], waiting: Map<string, number>): number[] {
  const skipped: number[] = [];
  for (let last = open.pop(); last; last = open.pop()) {
    waiting.set(last.mark, (waiting.get(last.mark) ?? 0) - 1);
    if (last.mark === opening) return skipped;
    skipped.push(last.at);
  }
  return skipped;
}

function widened(mark: string): string {
  if (mark === '(') return '（';
  return mark === ')' ? '）' : mark;
}

/** The bracket of a list number, 1）, and the apostrophe of a Latin word. */
function isNoBracket(text: string, at: number): boolean {
  if (text[at] === '’') return /[A-Za-z]/.test(text[at - 1] ?? '');
  const before = text.slice(Math.max(0, at - 4), at);
  return (
    /[)）]/.test(text[at] ?? '') &&
    /(?:^|[。；：，、,;:\s])(?:\d{1,2}|[一二三四五六七八九十]|[a-z])$/.test(before)
  );
}
