import { expect, test } from 'vitest';
import type { CheckedText } from '#checks/text.ts';
import { runTextChecks } from '#checks/text-check.ts';
import { wordingChecks } from '#checks/wording/wording-checks.ts';
import type { WordEntry } from '#domain/word-entry.ts';
import { COMPLETE, paragraphOf, reportOf } from './report-of.ts';

function noticed(text: CheckedText): (string | undefined)[][] {
  return runTextChecks(wordingChecks, text).map(({ check, quote }) => [check, quote]);
}

test('a title and a period of last year', () => {
  const title = '云溪县2020年政府信息公开工作年度报告';
  const front = { periodFrom: '2020-01-01' };
  expect(noticed(reportOf({ title, front, sections: COMPLETE }))).toEqual([
    ['periodYear', '2020-01-01'],
    ['titleYear', '2020'],
  ]);
});

test('a host is told once with all its places', () => {
  const text = paragraphOf('可在www.yunxi.top下载，或者登录www.yunxi.top（云溪网）查询。');
  const [finding] = runTextChecks(wordingChecks, text);
  expect(finding).toMatchObject({ id: 'foreignHost:overview-1', quote: 'www.yunxi.top' });
  expect(finding?.places).toHaveLength(2);
});

test('half-width marks of a paragraph are one notice with one fix', () => {
  const text = paragraphOf('(一)主动公开:全年3件,办结3件。');
  const findings = runTextChecks(wordingChecks, text);
  expect(findings.map((one) => one.check)).toEqual(['halfWidthMarks']);
  expect(findings[0]?.places).toHaveLength(4);
  expect(findings[0]?.fix).toMatchObject({ start: 0, text: '（一）主动公开：全年3件，' });
});

test('no fix is written over a figure bound to a cell', () => {
  const text = paragraphOf('全年收到,共3件,办结。');
  const blocks = text.blocks.map((block) => ({ ...block, bound: [{ start: 6, end: 7 }] }));
  const [finding] = runTextChecks(wordingChecks, { ...text, blocks });
  expect(finding?.check).toBe('halfWidthMarks');
  expect(finding?.fix).toBeUndefined();
});

const entry: WordEntry = {
  wrong: '委员提案',
  right: '政协委员提案',
  note: '写全称',
  source: '云溪县公文用语',
  until: '2022-06-30',
};

test('the word list of the office, with what is right and why', () => {
  const text = paragraphOf('公开委员提案3件、政协委员提案2件。', { words: [entry] });
  const [finding, ...more] = runTextChecks(wordingChecks, text);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    check: 'wordList',
    places: [{ section: 'overview', block: 'overview-1', start: 2, end: 6 }],
    message: { values: { instead: '政协委员提案', note: '写全称', basis: '云溪县公文用语' } },
    fix: { start: 2, end: 6, text: '政协委员提案' },
  });
});

test('an entry whose time is over is let go', () => {
  const words = [{ ...entry, until: '2022-01-30' }];
  expect(noticed(paragraphOf('公开委员提案3件。', { words }))).toEqual([]);
});

test('another unit is named once, and a name that is part of the own is none', () => {
  const otherUnits = ['青禾县', '云溪县', '云溪县教育局', '县'];
  const text = paragraphOf('青禾县全年公开信息3条，云溪县教育局公开2条，青禾县办结1件。', {
    others: { names: otherUnits, units: new Map() },
  });
  expect(noticed(text)).toEqual([['otherUnit', '青禾县']]);
});

test('wordings of the edition are data', () => {
  const text = paragraphOf('坚持政务公开。');
  const wording = [
    {
      id: 'a',
      pattern: '政务公开',
      instead: '政府信息公开',
      severity: 'notice' as const,
      source: '云办函',
    },
  ];
  expect(noticed({ ...text, template: { ...text.template, wording } })).toEqual([
    ['editionWordingToNote', '政务公开'],
  ]);
});
