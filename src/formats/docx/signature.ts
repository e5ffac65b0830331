import { AlignmentType, Paragraph as WordParagraph } from 'docx';
import type { ReportDocument } from '#document/tree.ts';
import { characterCount } from '../character-count.ts';
import type { WordPage } from './page-geometry.ts';
import type { StyleId } from './styles.ts';
import { plainRun } from './text-runs.ts';

type Signature = NonNullable<ReportDocument['signature']>;

/** Characters kept free at the right, and between the beginnings of the two lines. */
const free = 2;

/** 署名 and 成文日期 without a seal, one blank line below the text. */
export function writeSignature({ unit, date }: Signature, page: WordPage): WordParagraph[] {
  const { characterWidth, linePitch, textWidth } = page;
  const twips = (characters: number) => Math.round(characters * characterWidth);
  const whole = textWidth / characterWidth;
  const place = signaturePlace(characterCount(unit), characterCount(date), whole);
  const style: StyleId = 'Signature';
  return [
    new WordParagraph({
      style,
      indent: { right: twips(place.unit.right) },
      spacing: { before: linePitch },
      keepNext: true,
      children: [plainRun(unit)],
    }),
    new WordParagraph({
      style,
      ...('left' in place.date
        ? { indent: { left: twips(place.date.left) }, alignment: AlignmentType.LEFT }
        : { indent: { right: twips(place.date.right) } }),
      children: [plainRun(date)],
    }),
  ];
}

interface SignaturePlace {
  unit: { right: number };
  date: { left: number } | { right: number };
}

/**
 * Characters left free beside both lines of `line` characters. The date begins two characters after the unit; the unit leaves two free on
 * the right, and where the date is the longer one the date does. A date with room to spare is placed from the left,
 * where it begins the same however wide its digits are.
 */
export function signaturePlace(unit: number, date: number, line: number): SignaturePlace {
  if (date > unit) return { unit: { right: date + 2 * free - unit }, date: { right: free } };
  return {
    unit: { right: free },
    date: unit - date < free ? { right: unit - date } : { left: line - unit },
  };
}
