import type { TextCheck } from '../text-check.ts';
import { accountWord } from './account-word.ts';
import { approximateNumber } from './approximate-number.ts';
import { bankCard } from './bank-card.ts';
import { clashingMarks } from './clashing-marks.ts';
import { digitsAndFew } from './digits-and-few.ts';
import { documentNumberBrackets } from './document-number-brackets.ts';
import { documentNumberForm } from './document-number-form.ts';
import { doubledMarks } from './doubled-marks.ts';
import { editionWordingToExplain, editionWordingToNote } from './edition-wording.ts';
import { ellipsisAndDash } from './ellipsis-and-dash.ts';
import { foreignHost } from './foreign-host.ts';
import { fullWidthDigits } from './full-width-digits.ts';
import { halfWidthMarks } from './half-width-marks.ts';
import { headingStop } from './heading-stop.ts';
import { hexagonalBrackets } from './hexagonal-brackets.ts';
import { hijackedText } from './hijacked-text.ts';
import { hostForName } from './host-for-name.ts';
import { identityNumber } from './identity-number.ts';
import { impossibleDate } from './impossible-date.ts';
import { leadingMark } from './leading-mark.ts';
import { leadingZero } from './leading-zero.ts';
import { lostDigits } from './lost-digits.ts';
import { makeWord } from './make-word.ts';
import { malformedLink } from './malformed-link.ts';
import { mangledTerms } from './mangled-terms.ts';
import { markBeforeOrdinal } from './mark-before-ordinal.ts';
import { mixedOther } from './mixed-other.ts';
import { mixedScale } from './mixed-scale.ts';
import { mixedUnits } from './mixed-units.ts';
import { mobileNumber } from './mobile-number.ts';
import { nestedQuotes } from './nested-quotes.ts';
import { nestedTitles } from './nested-titles.ts';
import { numberingMarks } from './numbering-marks.ts';
import { ordinalMark } from './ordinal-mark.ts';
import { otherUnit } from './other-unit.ts';
import { percentWords } from './percent-words.ts';
import { periodYear } from './period-year.ts';
import { personalMail } from './personal-mail.ts';
import { placeholder } from './placeholder.ts';
import { planYear } from './plan-year.ts';
import { quoteSeparators } from './quote-separators.ts';
import { rangeMarks } from './range-marks.ts';
import { rangeUnits } from './range-units.ts';
import { reportYear } from './report-year.ts';
import { staleYear } from './stale-year.ts';
import { thousandsSeparators } from './thousands-separators.ts';
import { titleYear } from './title-year.ts';
import { twoDigitYear } from './two-digit-year.ts';
import { unbalancedMarks } from './unbalanced-marks.ts';
import { untilWord } from './until-word.ts';
import { wordList } from './word-list.ts';
import { zeroForm } from './zero-form.ts';

/** 文字核对: marks, numerals, links, privacy, wording; the grave ones first. */
export const wordingChecks: readonly TextCheck[] = [
  lostDigits,
  impossibleDate,
  placeholder,
  periodYear,
  reportYear,
  titleYear,
  mobileNumber,
  identityNumber,
  bankCard,
  foreignHost,
  hostForName,
  hijackedText,
  wordList,
  editionWordingToExplain,
  accountWord,
  approximateNumber,
  clashingMarks,
  documentNumberBrackets,
  documentNumberForm,
  digitsAndFew,
  doubledMarks,
  editionWordingToNote,
  ellipsisAndDash,
  fullWidthDigits,
  halfWidthMarks,
  headingStop,
  hexagonalBrackets,
  leadingMark,
  leadingZero,
  markBeforeOrdinal,
  makeWord,
  malformedLink,
  mangledTerms,
  mixedOther,
  mixedScale,
  mixedUnits,
  nestedQuotes,
  nestedTitles,
  numberingMarks,
  ordinalMark,
  otherUnit,
  percentWords,
  personalMail,
  planYear,
  quoteSeparators,
  rangeMarks,
  rangeUnits,
  staleYear,
  thousandsSeparators,
  twoDigitYear,
  unbalancedMarks,
  untilWord,
  zeroForm,
];
