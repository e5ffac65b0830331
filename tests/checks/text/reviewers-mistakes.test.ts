import { expect, test } from 'vitest';
import { allTextChecks } from '#checks/check-text.ts';
import { planChecks } from '#checks/plan.ts';
import { template } from '../../files.ts';

/**
 * The mistakes reviewers catch, and what looks for each: checks of the text by id, rules of the edition with `rule:`,
 * what a cell must be with `cell:`, figures watched over the years with `watch:`.
 */
const MISTAKES: readonly (readonly [mistake: string, ...checks: string[]])[] = [
  [
    '勾稽 broken',
    'rule:requestsBalance',
    'rule:requestsHandled',
    'rule:requestsRowTotal',
    'rule:disputesTotal',
  ],
  ['上年结转 is not last year’s 结转', 'rule:requestsCarriedOver', 'rule:documentsRolledForward'],
  ['text against table', 'textAgainstTables', 'denials', 'allStatements'],
  [
    'parts against whole',
    'partsAndWhole',
    'composition',
    'shares',
    'sharesOfTotals',
    'sumOfShares',
  ],
  ['numbers announced', 'announcedParts', 'announcedItems', 'announcedList', 'repeatedHeading'],
  ['last year’s year', 'titleYear', 'periodYear', 'reportYear', 'staleYear', 'planYear'],
  ['near-copy', 'nearCopy', 'repeatedTable', 'otherUnit'],
  ['sections', 'missingSection', 'renamedHeading', 'sectionOrder', 'headingNumbers'],
  ['old form', 'formOfYear', 'strangeRow'],
  ['row label mangled', 'mangledLabel', 'mangledTerms'],
  ['nothing said', 'emptySection', 'bareNone', 'problemsWithoutMeasures', 'processingFee'],
  ['blank and / cells', 'cell:blank', 'cell:reading'],
  ['units confused', 'watch:unitSlip', 'mixedUnits'],
  ['wrong words', 'untilWord', 'mixedOther', 'makeWord', 'accountWord', 'wordList'],
  ['brackets of 文号', 'documentNumberBrackets', 'documentNumberForm', 'hexagonalBrackets'],
  ['hijacked links', 'foreignHost', 'hostForName', 'hijackedText', 'malformedLink'],
  ['privacy', 'mobileNumber', 'identityNumber', 'bankCard', 'personalMail'],
  ['dates in the wrong order', 'signedAfterPublished', 'deadlineMissed', 'impossibleDate'],
  ['table broken on the page', 'brokenTable', 'missingTable'],
  ['levels of numbers mixed', 'numberingMarks', 'listOrder', 'ordinalOrder', 'bareOrdinal'],
];

const edition = await template('2021');
const there = new Set([
  ...allTextChecks.map(({ id }) => id),
  ...edition.rules.map(({ id }) => `rule:${id}`),
  ...edition.cellRules.map(({ check }) => `cell:${check}`),
  ...planChecks(edition).watches.map(({ watch }) => `watch:${watch.check}`),
]);

test.each(MISTAKES)('%s', (_mistake, ...checks) => {
  expect(checks.filter((check) => !there.has(check))).toEqual([]);
});
