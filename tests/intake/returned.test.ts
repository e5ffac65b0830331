import { expect, test } from 'vitest';
import type { Run } from '#domain/report.ts';
import type { ReturnedChange, ReturnedDraft } from '#domain/returned-draft.ts';
import { readSource } from '#formats/read-source.ts';
import { compareWith } from '#tasks/read-returned.ts';
import { must, openedSeed } from '../files.ts';
import { between, edited, inCell, put, reviewCopy, taken } from '../returned-copy.ts';

const opened = await openedSeed('yunxi-2024');
const copy = await reviewCopy(opened);

async function returned(...edits: Parameters<typeof edited>[1][number][]): Promise<ReturnedDraft> {
  return read(edits.length > 0 ? edited(copy, edits) : copy);
}

async function read(bytes: Uint8Array): Promise<ReturnedDraft> {
  return compareWith(opened, must(await readSource(bytes)), '退回稿.docx');
}

async function changes(...edits: Parameters<typeof edited>[1][number][]) {
  const { changes: found } = await returned(...edits);
  return found.map(({ id: _id, ...change }) => change);
}

const figure = (cell: string): Run => ({ cell, as: 'figure' });
const RECEIVED = 'requests.received.naturalPerson';
const li = [{ by: '李科长', at: '2025-01-20T09:00:00Z' }];

test('a copy that came back as it went has no changes', async () => {
  expect(await returned()).toMatchObject({ changes: [], comments: [] });
});

test('a paragraph that is still blank is none of the changes', async () => {
  const blank = { id: 'other-2', kind: 'paragraph' as const, level: 0 as const, runs: [] };
  const { report } = opened.file;
  const sections = report.sections.map((section) =>
    section.id === 'other' ? { ...section, blocks: [blank, ...section.blocks] } : section,
  );
  const longer = { ...opened, file: { ...opened.file, report: { ...report, sections } } };
  const source = must(await readSource(await reviewCopy(longer)));
  expect(compareWith(longer, source, 'x').changes).toEqual([]);
});

test('a figure of a table that was typed over', async () => {
  expect(await changes([inCell(RECEIVED), '$154$2'])).toEqual([
    { kind: 'cell', cell: RECEIVED, part: 'figures', before: '53', after: '54', revisers: [] },
  ]);
});

test('a figure with 修订: who and when', async () => {
  const [change] = await changes([inCell(RECEIVED), `$1${between(taken('53') + put('54'))}$2`]);
  expect(change).toMatchObject({ before: '53', after: '54', revisers: li });
});

test('a figure that was wiped out, and one that got a note', async () => {
  expect(await changes([inCell(RECEIVED), '$1$2'])).toMatchObject([{ before: '53', after: '' }]);
  expect(await changes([inCell(RECEIVED), '$153（其中补正2件）$2'])).toMatchObject([
    { cell: RECEIVED, part: 'notes', before: '', after: '其中补正2件' },
  ]);
});

test('one sentence of three, without 修订', async () => {
  expect(await changes(['按季检查乡镇公开栏', '每月检查乡镇公开栏'])).toEqual([
    {
      kind: 'sentence',
      section: 'problems',
      block: 'problems-2',
      before: [{ text: '二是按季检查乡镇公开栏并通报结果。' }],
      after: [{ text: '二是每月检查乡镇公开栏并通报结果。' }],
      diff: [
        { text: '二是' },
        { text: '按季', change: 'deleted' },
        { text: '每月', change: 'inserted' },
        { text: '检查乡镇公开栏并通报结果。' },
      ],
      revisers: [],
    },
  ]);
});

test('words around bound figures: the figures stay bound', async () => {
  const [change, ...rest] = await changes(['件，办结', `件，${between(put('当年'))}办结`]);
  expect(rest).toEqual([]);
  expect(change).toMatchObject({ kind: 'sentence', block: 'overview-3', revisers: li });
  if (change?.kind !== 'sentence') throw new Error('no sentence');
  expect(change.after.filter((run) => 'cell' in run)).toEqual([
    figure('requests.received.total'),
    figure('requests.carriedIn.total'),
    figure('requests.handled.total'),
    figure('requests.carriedOut.total'),
  ]);
  expect(change.after).toContainEqual({ text: '件，当年办结' });
});

const overtype: [RegExp, string] = [/(全年新收申请<.*?<w:t[^>]*>)63(<)/, '$165$2'];

test('a bound figure that was typed over contradicts the table', async () => {
  expect(await changes(overtype)).toEqual([
    {
      kind: 'binding',
      section: 'overview',
      block: 'overview-3',
      run: figure('requests.received.total'),
      nth: 0,
      before: '63',
      after: '65',
      sentence: '全年新收申请63件，上年结转4件，办结63件，结转下年度4件。',
      revisers: [],
    },
  ]);
});

test('where the table was changed in the same way there is no contradiction', async () => {
  const found = await changes(overtype, [inCell('requests.received.total'), '$165$2']);
  expect(found.map(({ kind }) => kind)).toEqual(['cell']);
});

test('a figure typed over and words changed in one sentence are two changes', async () => {
  const found = await changes(overtype, ['全年新收申请', '全年共收到申请']);
  expect(found.map(({ kind }) => kind)).toEqual(['sentence', 'binding']);
  expect(found[0]).toMatchObject({
    after: expect.arrayContaining([figure('requests.received.total')]),
  });
});

test('a sentence put in, and one taken out', async () => {
  const whole = '二是乡镇公开栏更新不齐。';
  expect(await changes([whole, `${whole}三是培训不够。`])).toMatchObject([
    {
      kind: 'sentence',
      block: 'problems-1',
      after: [{ text: expect.stringMatching(/二是乡镇公开栏更新不齐。三是培训不够。$/) }],
      diff: [{ text: '三是培训不够。', change: 'inserted' }],
    },
  ]);
  expect(await changes([`；${whole}`, '。'])).toMatchObject([
    { kind: 'sentence', block: 'problems-1' },
  ]);
});

test('a paragraph put in, with its level and what it stands behind', async () => {
  const own = `<w:p><w:pPr><w:rPr><w:ins w:id="9" w:author="李科长"/></w:rPr></w:pPr>${put('（六）其他情况。没有其他情况。')}</w:p>`;
  const end = /(_nb_overview_6".*?<\/w:p>)/;
  expect(await changes([end, `$1${own}`])).toEqual([
    {
      kind: 'added',
      section: 'overview',
      behind: 'overview-6',
      level: 2,
      text: '（六）其他情况。没有其他情况。',
      revisers: li,
    },
  ]);
});

test('a paragraph behind a table stands behind the table', async () => {
  const own = '<w:p><w:r><w:t>表中数字含下属单位。</w:t></w:r></w:p>';
  const next = /(<w:p>(?:(?!<w:p>).)*_nb_disputes_heading)/;
  expect(await changes([next, `${own}$1`])).toMatchObject([
    {
      kind: 'added',
      section: 'requests',
      behind: 'requests-requests',
      text: '表中数字含下属单位。',
    },
  ]);
});

test('a paragraph taken out with 修订, and one simply deleted', async () => {
  const text = '2024年，列入统计的单位均未收取信息处理费。';
  const marked = new RegExp(`<w:r>(?:(?!<w:r>).)*${text}</w:t></w:r>`);
  expect(await changes([marked, taken(text)])).toEqual([
    { kind: 'removed', section: 'other', block: 'other-1', text, revisers: li },
  ]);
  const whole = new RegExp(`<w:p>(?:(?!<w:p>).)*${text}.*?</w:p>`);
  expect(await changes([whole, ''])).toEqual([
    { kind: 'removed', section: 'other', block: 'other-1', text, revisers: [] },
  ]);
});

test('headings and the title', async () => {
  expect(await changes(['六、其他需要报告的事项', '六、需要报告的其他事项'])).toMatchObject([
    { kind: 'line', part: 'heading', section: 'other', after: '六、需要报告的其他事项' },
  ]);
  expect(
    await changes(['2024年政府信息公开工作年度报告<', '2024年度政府信息公开工作报告<']),
  ).toMatchObject([
    { kind: 'line', part: 'title', after: '云溪县人民政府2024年度政府信息公开工作报告' },
  ]);
});

test('成文日期, and a signature that the program prints by itself', async () => {
  const { signedOn = '' } = opened.file.report.front;
  const [year, month, day] = signedOn.split('-').map(Number);
  expect(await changes([`${year}年${month}月${day}日`, '2025年3月20日'])).toMatchObject([
    { kind: 'line', part: 'signedOn', before: signedOn, after: '2025-03-20' },
  ]);
});

test('what the form prints around a table is told, to be done by hand', async () => {
  const form = await openedSeed('panjin-2015');
  const bytes = edited(await reviewCopy(form), [['填报单位', '填写单位']]);
  const { changes: found } = compareWith(form, must(await readSource(bytes)), 'x');
  expect(found).toMatchObject([
    {
      kind: 'other',
      before: expect.stringMatching(/^填报单位/),
      after: expect.stringMatching(/^填写单位/),
    },
  ]);
});

test('the mark of a 送审稿 may go, or be another', async () => {
  expect(await changes(['（送审稿）', '（审定稿）'])).toEqual([]);
  expect(await changes([/<w:p>(?:(?!<w:p>).)*（送审稿）.*?<\/w:p>/, ''])).toEqual([]);
});

test('text behind the signature is told, to be done by hand', async () => {
  const own = '<w:p><w:r><w:t>抄送：各单位。</w:t></w:r></w:p>';
  expect(await changes([/(<w:sectPr)/, `${own}$1`])).toMatchObject([
    { kind: 'other', before: '', after: '抄送：各单位。' },
  ]);
});

test('a remark on a sentence and one on a figure come with their places', async () => {
  const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
  const end = (id: number) =>
    `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
  const remark = (id: number, text: string) =>
    `<w:comment w:id="${id}" w:author="王主任" w:date="2025-01-21T10:00:00Z"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`;
  const bytes = edited(
    copy,
    [
      ['每季度核对一次', `${between(start(1))}每季度核对一次${between(end(1))}`],
      [inCell(RECEIVED), `$1${between(start(2))}53${between(end(2))}$2`],
    ],
    remark(1, '请写明日期') + remark(2, '与台账不符'),
  );
  const by = { by: '王主任', at: '2025-01-21T10:00:00Z' };
  expect((await read(bytes)).comments).toEqual([
    {
      id: 'r1',
      ...by,
      text: '请写明日期',
      quote: '每季度核对一次',
      place: { section: 'overview', block: 'overview-4' },
    },
    { id: 'r2', ...by, text: '与台账不符', quote: '53', place: { cell: RECEIVED } },
  ]);
});

test('without its bookmarks a copy is compared by its words and labels', async () => {
  const bare = edited(copy, [
    [/<w:bookmark(?:Start|End)[^>]*\/>/g, ''],
    ['按季检查', '每月检查'],
  ]);
  const found = (await read(bare)).changes;
  expect(found.map(({ kind }: ReturnedChange) => kind)).toEqual(['sentence']);
});
