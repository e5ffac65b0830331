import { beforeAll, describe, expect, test } from 'vitest';
import type { Block, Report } from '#domain/report.ts';
import type { DiffPiece } from '#domain/returned-draft.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { isChanged, textChanges } from '#tasks/text-changes.ts';
import { openedSeed } from '../files.ts';

let edition: ReportTemplate;
let report: Report;

beforeAll(async () => {
  const { file, template } = await openedSeed('yunxi-2024');
  edition = template;
  report = file.report;
});

const blocks = (texts: readonly string[]): Block[] =>
  texts.map((text, at) => ({ id: `p${at}`, kind: 'paragraph', level: 0, runs: [{ text }] }));

function changes(before: readonly string[], now: readonly string[], id = 'overview') {
  const filled = (texts: readonly string[]) => ({
    template: edition,
    report: { ...report, sections: [{ id, blocks: blocks(texts) }], attachments: [] },
  });
  return textChanges(filled(now), filled(before)).filter((part) => part.id === id);
}

/** ［-out-］［+in+］ */
const said = (pieces: readonly DiffPiece[]) =>
  pieces
    .map(({ text, change }) =>
      change === undefined ? text : change === 'inserted' ? `[+${text}]` : `[-${text}]`,
    )
    .join('');

describe('paragraphs', () => {
  test.each([
    ['the same', ['公开平稳。'], ['公开平稳。'], ['公开平稳。']],
    [
      'another figure',
      ['全年主动公开信息300条，及时更新。'],
      ['全年主动公开信息412条，及时更新。'],
      ['全年主动公开信息[-300][+412]条，及时更新。'],
    ],
    ['one put in', ['甲段平稳。'], ['甲段平稳。', '新增乙段。'], ['甲段平稳。', '[+新增乙段。]']],
    [
      'one taken out',
      ['甲段平稳。', '旧有乙段。'],
      ['甲段平稳。'],
      ['甲段平稳。', '[-旧有乙段。]'],
    ],
    [
      'a sentence written anew is read whole',
      ['按季度核对目录并通报核对的结果。完成网站适老化改造。'],
      ['按季度核对目录并通报核对的结果。专栏改版并增加检索功能。'],
      ['按季度核对目录并通报核对的结果。[-完成网站适老化改造。][+专栏改版并增加检索功能。]'],
    ],
  ])('%s', (_what, before, now, expected) => {
    expect(changes(before, now)[0]?.paragraphs.map(said)).toEqual(expected);
  });
});

describe('sentences that stayed', () => {
  const steady = '建立了信息公开审查和登记制度。';
  test.each([
    ['all', [steady], [steady], { all: 1, same: 1, figuresOnly: 0 }],
    [
      'but for the figures',
      ['全年主动公开政府信息300条。'],
      ['全年主动公开政府信息412条。'],
      { all: 1, same: 0, figuresOnly: 1 },
    ],
    ['in another place', [steady, '甲'], ['乙', steady], { all: 1, same: 1, figuresOnly: 0 }],
    ['none', ['推行办理结果网上查询服务。'], [steady], { all: 1, same: 0, figuresOnly: 0 }],
    [
      'too short to be told of',
      ['公开平稳。'],
      ['公开平稳。'],
      { all: 0, same: 0, figuresOnly: 0 },
    ],
  ])('%s', (_what, before, now, expected) => {
    expect(changes(before, now)[0]?.sentences).toEqual(expected);
  });
});

test('a section that only one of the two has, and another heading', () => {
  const own = {
    id: 'own',
    heading: '八、机构建设',
    added: true as const,
    blocks: blocks(['甲段。']),
  };
  const [one, other] = [
    { ...report, sections: [{ id: 'overview', heading: '一、概述', blocks: [] }, own] },
    { ...report, sections: [{ id: 'overview', blocks: [] }] },
  ];
  const both = (now: Report, before: Report) =>
    textChanges({ report: now, template: edition }, { report: before, template: edition })
      .filter(({ id }) => id === 'overview' || id === 'own')
      .map(({ id, stands, headed }) => [id, stands, headed]);
  expect(both(one, other)).toEqual([
    ['overview', 'both', '一、总体情况'],
    ['own', 'now', undefined],
  ]);
  expect(both(other, one)).toEqual([
    ['overview', 'both', '一、概述'],
    ['own', 'before', undefined],
  ]);
});

test('a report beside itself has no change in any part', () => {
  const filled = { report, template: edition };
  expect(textChanges(filled, filled).filter(isChanged)).toEqual([]);
});

test('a telephone is part of what may change', () => {
  const { front } = report;
  const contact = { ...front.contact, phone: '0100-7654321' };
  const parts = textChanges(
    { report: { ...report, front: { ...front, contact } }, template: edition },
    { report, template: edition },
  );
  const changed = parts.filter(isChanged);
  expect(changed.map(({ id }) => id)).toEqual(['front']);
  expect(changed[0]?.lines.map(({ line, pieces }) => [line, said(pieces)])).toEqual([
    ['phone', '[-0100-1234560][+0100-7654321]'],
  ]);
});
