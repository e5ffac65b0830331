import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { run } from '#cli/main.ts';
import { workbook } from '../tasks/workbook.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const yichun = join(root, 'seeds', 'yichun-2021.nianbao.json');
const dir = mkdtempSync(join(tmpdir(), 'nianbao-'));

/** The seed as a file of its own, after a change to its JSON. */
function changed(name: string, change: (json: Record<string, unknown>) => void): string {
  const json = JSON.parse(readFileSync(yichun, 'utf8'));
  change(json);
  return written(name, JSON.stringify(json));
}

function written(name: string, text: string): string {
  const path = join(dir, `${name}.nianbao.json`);
  writeFileSync(path, text);
  return path;
}

test('the published report is fine', async () => {
  const { code, out } = await run(['check', yichun, '--json'], root);
  expect(code).toBe(0);
  const { findings, ...rest } = JSON.parse(out ?? '');
  // Its three headings deviate from the form, as published.
  expect(findings.map((one: { check: string }) => one.check)).toEqual([
    'renamedHeading',
    'renamedHeading',
    'renamedHeading',
  ]);
  expect(rest).toEqual({
    report: { template: '2021', year: 2021, unit: '宜春市人民政府' },
    rules: {
      agrees: 42,
      differs: 0,
      undecided: 0,
      notRun: [
        { rule: 'suitsAfterReconsideration', why: '没有上年报告可比' },
        { rule: 'requestsCarriedOver', why: '没有上年报告可比' },
        { rule: 'documentsRolledForward', why: '没有上年报告可比' },
      ],
    },
    counts: { mustFix: 0, mustExplain: 0, notice: 3 },
  });
});

test('530 typed as 503 gives two findings of one cell', async () => {
  const path = changed('slipped', (json) => {
    (json as { report: { figures: Record<string, string> } }).report.figures[
      'requests.received.naturalPerson'
    ] = '503';
  });
  const { code, out } = await run(['check', path, '--json'], root);
  const { findings, counts } = JSON.parse(out ?? '');
  expect(code).toBe(1);
  // The narrative still says 531, which the table no longer bears out.
  expect(counts).toEqual({ mustFix: 2, mustExplain: 1, notice: 3 });
  expect(findings[0]).toEqual({
    id: 'requestsBalance:naturalPerson',
    check: 'reconciliation',
    rule: 'requestsBalance',
    severity: 'mustFix',
    places: [
      { cell: 'requests.received.naturalPerson' },
      { cell: 'requests.carriedIn.naturalPerson' },
      { cell: 'requests.handled.naturalPerson' },
      { cell: 'requests.carriedOut.naturalPerson' },
    ],
    message:
      '表三“自然人”列：本年新收 503 + 上年结转 1 = 504，办理结果总计 520 + 结转下年 11 = 531，相差 27。' +
      '可能填错：本年新收（503→530，数字颠倒）。依据：国办公开办函〔2021〕30号。',
    left: '504',
    right: '531',
    difference: '-27',
    source: '国办公开办函〔2021〕30号',
    suspects: [
      {
        cell: 'requests.received.naturalPerson',
        value: '503',
        instead: '530',
        slip: 'digitsSwapped',
      },
    ],
  });
  expect([findings[1].left, findings[1].right, findings[1].difference]).toEqual([
    '526',
    '553',
    '-27',
  ]);
});

test.each([
  ['damaged', () => written('damaged', readFileSync(yichun, 'utf8').slice(0, 5000)), '文件已损坏'],
  ['empty', () => written('empty', ''), '文件是空的'],
  ['another kind of JSON', () => written('other', '{"a":1}'), '这不是年报文件'],
  [
    'a newer format',
    () => changed('newer', (json) => Object.assign(json, { formatVersion: 2 })),
    '文件由更新的版本写成（文件格式 2，本软件能读到 1）',
  ],
  [
    'an edition that does not exist',
    () => changed('edition', (json) => Object.assign(json.report as object, { template: '1999' })),
    '没有“1999”这个报告格式；可用的有：',
  ],
  [
    'an unknown key',
    () => changed('key', (json) => Object.assign(json.report as object, { colour: 'red' })),
    '不认识的内容“colour”（report）',
  ],
  [
    'a date that does not exist',
    () =>
      changed('date', (json) =>
        Object.assign((json.report as { front: object }).front, { periodTo: '2021-02-30' }),
      ),
    '“report.front.periodTo”一处不合要求',
  ],
  [
    'a prototype key among the figures',
    () =>
      written(
        'proto',
        readFileSync(yichun, 'utf8').replace('"figures": {', '"figures": {"__proto__": "1",'),
      ),
    '文件已损坏',
  ],
  [
    'a cell the edition lacks',
    () =>
      changed('cell', (json) =>
        Object.assign((json.report as { figures: object }).figures, { 'requests.none.total': '1' }),
      ),
    '“requests.none.total”不在',
  ],
  ['no such file', () => join(dir, 'nowhere.nianbao.json'), '找不到文件'],
  [
    '50 MB',
    () => {
      const path = written('large', '{}');
      truncateSync(path, 50 * 1024 * 1024);
      return path;
    },
    '文件有 50.0 MB，超过 20 MB 的上限',
  ],
])('%s: one sentence, exit 2, nothing on stdout', async (_what, path, sentence) => {
  const { code, out, err } = await run(['check', path(), '--json'], root);
  expect({ code, out }).toEqual({ code: 2, out: undefined });
  expect(err).toContain(sentence);
  expect(err?.split('\n')).toHaveLength(1);
});

test.each([
  [[]],
  [['check']],
  [['check', yichun, yichun]],
  [['render', yichun]],
  [['fly', 'x']],
  [['check', yichun, '--wrong']],
])('unusable arguments %j: the usage, exit 2', async (argv) => {
  const { code, out, err } = await run(argv, root);
  expect({ code, out }).toEqual({ code: 2, out: undefined });
  expect(err).toContain('用法');
});

test('a word list is looked for in the text; one that cannot be read is refused', async () => {
  const words = join(dir, 'words.xlsx');
  writeFileSync(
    words,
    workbook([
      ['错', '正', '依据'],
      ['贵单位', '本单位', '本单位规定'],
    ]),
  );
  const { out } = await run(['check', yichun, '--words', words, '--json'], root);
  const { findings } = JSON.parse(out ?? '');
  expect(findings.filter((one: { check: string }) => one.check === 'wordList')).toEqual([]);
  const told = changed('with-word', (json) => {
    const { report } = json as { report: { sections: { blocks: object[] }[] } };
    const runs = [{ text: '贵单位的信息已经公开。' }];
    report.sections[0]?.blocks.unshift({ id: 'w', kind: 'paragraph', level: 0, runs });
  });
  const found = await run(['check', told, '--words', words], root);
  expect(found.out).toContain('贵单位');
  writeFileSync(words, workbook([['甲', '乙']]));
  const refused = await run(['check', yichun, '--words', words], root);
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('词表里没有表头');
});
