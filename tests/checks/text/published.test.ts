import { expect } from 'vitest';
import { structureChecks } from '#checks/structure/structure-checks.ts';
import type { CheckedText } from '#checks/text.ts';
import { runTextChecks } from '#checks/text-check.ts';
import { wordingChecks } from '#checks/wording/wording-checks.ts';
import { skipWithout } from '../../tools.ts';
import { publishedText } from './published.ts';

/** The pages were kept in half-width marks, and their tables as lines: what these two say is not the report's fault. */
const OF_THE_COPY = ['halfWidthMarks', 'missingTable'];

function found(text: CheckedText, severity: 'mustExplain' | 'notice'): string[] {
  return runTextChecks([...wordingChecks, ...structureChecks], text)
    .filter((one) => one.severity === severity && !OF_THE_COPY.includes(one.check))
    .map(({ check, quote = '' }) => `${check} ${quote.slice(0, 16)}`);
}

const withTexts = skipWithout('texts');

withTexts('宜春 2021: the characters the page lost', () => {
  const text = publishedText('yichun-2021', { year: 2021 });
  expect(found(text, 'mustExplain')).toEqual(
    ['〔202130号', '202111日', '20211231日', '20215月', '20219月', '20213月'].map(
      (quote) => `lostDigits ${quote}`,
    ),
  );
  expect(found(text, 'notice')).toEqual([
    'markBeforeOrdinal 二是',
    'unbalancedMarks 〔',
    expect.stringContaining('renamedHeading 二'),
    expect.stringContaining('renamedHeading 三'),
    expect.stringContaining('renamedHeading 四'),
  ]);
});

withTexts('萍乡 2012: foreign hosts, one of them where a name belongs', () => {
  const text = publishedText('pingxiang-2012', { year: 2012, edition: '2008' });
  expect(found(text, 'mustExplain')).toEqual([
    'foreignHost www.288-365.com',
    'foreignHost www.ahzgzn.com',
    'hostForName www.288-365.com',
  ]);
  expect(found(text, 'notice')).toEqual([
    'documentNumberBrackets [2012]',
    'headingStop 。',
    'mangledTerms 人民政府信息规定',
    'mangledTerms 一些的',
    'untilWord 截止',
    'bareOrdinal 三是',
  ]);
});

withTexts('盘锦 2015: mobile numbers of the staff, a signature after the publication', () => {
  const front = { signedOn: '2016-03-08', publishedOn: '2016-03-07' };
  const text = publishedText('panjin-2015', { year: 2015, edition: '2014', front });
  const grave = found(text, 'mustExplain');
  expect(grave.filter((one) => /^mobileNumber 1\d{6}\*{4}$/.test(one))).toHaveLength(7);
  expect(grave.filter((one) => !one.startsWith('mobileNumber'))).toEqual([
    'missingOptionalTable ',
    'signedAfterPublished 2016-03-08',
  ]);
  expect(found(text, 'notice')).toEqual([
    'untilWord 截止',
    expect.stringContaining('repeatedPassage 我市坚持'),
  ]);
});

withTexts('南江 2018: a broken link, mangled words, no statistics', () => {
  const text = publishedText('nanjiang-2018', { year: 2018, edition: '2014' });
  expect(found(text, 'mustExplain')).toEqual(['missingOptionalTable ']);
  expect(found(text, 'notice')).toEqual([
    'accountWord 帐',
    'doubledMarks ,,',
    'malformedLink http//:',
    'mangledTerms 双随机一抽查',
    'mangledTerms 政协委提案',
    'mangledTerms 钢化措施',
    'untilWord 截止',
    'bareNone 无',
  ]);
});

withTexts('新乡 2015: seven parts announced and nine written', () => {
  const text = publishedText('xinxiang-2015', { year: 2015, edition: '2014' });
  expect(found(text, 'mustExplain')).toEqual(['missingOptionalTable ', 'announcedParts 七个部分']);
  const notices = found(text, 'notice');
  expect(notices.filter((one) => one.startsWith('numberingMarks'))).toHaveLength(10);
  expect(notices.filter((one) => one.startsWith('quoteSeparators'))).toHaveLength(8);
  expect(notices.filter((one) => !/^numberingMarks|^quoteSeparators/.test(one))).toEqual([
    'mangledTerms 中级机构',
    'mangledTerms 回各类事件',
    'repeatedHeading 八、会议和培训情况',
  ]);
});
