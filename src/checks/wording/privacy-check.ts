import { matchesOf } from '../matches.ts';
import { besideText } from '../text.ts';
import { type Notice, type Pattern, patternCheck, type TextCheck } from '../text-check.ts';

/** A pattern that is judged by what it matches alone. */
export interface PrivatePattern extends Omit<Pattern, 'unless' | 'instead'> {
  unless?(match: RegExpExecArray): boolean;
}

/** A check for what must not be published anywhere: in paragraphs, in cells and their remarks, in what is left over. */
export function privacyCheck(pattern: PrivatePattern): TextCheck {
  const inParagraphs = patternCheck(pattern);
  const beside = (text: Parameters<TextCheck['find']>[0]): Notice[] =>
    besideText(text).flatMap(({ text: said, places }) =>
      matchesOf(said, pattern.pattern)
        .filter((match) => !pattern.unless?.(match))
        .map(([quote]) => ({ places, values: { quote }, quote })),
    );
  return { ...inParagraphs, find: (text) => [...inParagraphs.find(text), ...beside(text)] };
}
