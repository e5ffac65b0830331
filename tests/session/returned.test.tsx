import { expect, test } from 'vitest';
import type { ReturnedChange, ReturnedDraft } from '#domain/returned-draft.ts';
import { readSource } from '#formats/read-source.ts';
import { readReportFile } from '#schema/report-file.ts';
import { createReportSession } from '#session/create-report-session.ts';
import type { ReportSession } from '#session/report-session.ts';
import type { BindingChoice } from '#session/returned/accept.ts';
import { decide } from '#session/returned/decide.ts';
import { standingOf } from '#session/returned/standing.ts';
import { createMemoryStore } from '#store/memory-store.ts';
import type { OpenedReport } from '#tasks/open-report.ts';
import { compareWith } from '#tasks/read-returned.ts';
import { edited, inCell, reviewCopy } from '../returned-copy.ts';
import { clock, must, yunxi } from './samples.ts';

const opened = await yunxi();
const copy = await reviewCopy(opened);
// Reading a first time loads the reader.
await readSource(copy);
const RECEIVED = 'requests.received.naturalPerson';
const overtype: [RegExp, string] = [/(全年新收申请<.*?<w:t[^>]*>)63(<)/, '$165$2'];

function open(from: OpenedReport = opened): ReportSession {
  return createReportSession({ ...from, id: 'r1', store: createMemoryStore(), clock });
}

async function returned(...edits: Parameters<typeof edited>[1][number][]): Promise<ReturnedDraft> {
  const bytes = edits.length > 0 ? edited(copy, edits) : copy;
  return compareWith(opened, must(await readSource(bytes)), '退回稿.docx');
}

function accept(
  session: ReportSession,
  changes: readonly ReturnedChange[],
  choice?: BindingChoice,
) {
  const ids = changes.map(({ id }) => id);
  const chosen = choice && { choice };
  decide(session, {
    key: 'd1',
    copy: '退回稿.docx',
    label: '采纳',
    decision: 'accepted',
    ids,
    changes,
    ...chosen,
  });
}

function textOf(session: ReportSession, section: string): string[] {
  return session.sections
    .get(section)
    .blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? [block.runs.map((run) => ('text' in run ? run.text : `[${run.cell}]`)).join('')]
        : [],
    );
}

test('all changes at once are one step, and what is taken back is as before', async () => {
  const { changes } = await returned(
    [inCell(RECEIVED), '$154$2'],
    ['按季检查', '每月检查'],
    ['主要问题：一是', '主要问题是：一是'],
    ['六、其他需要报告的事项', '六、需要报告的其他事项'],
  );
  const session = open();
  const before = session.toFile().report;
  accept(session, changes);
  const { figures, sections } = session.toFile().report;
  expect(figures[RECEIVED]).toBe('54');
  expect(textOf(session, 'problems')).toEqual([
    '主要问题是：一是申请集中在征地领域，答复说理不够充分；二是乡镇公开栏更新不齐。',
    '改进情况：一是对征地类答复实行法律顾问审核；二是每月检查乡镇公开栏并通报结果。',
  ]);
  expect(sections.at(-1)?.heading).toBe('六、需要报告的其他事项');
  expect(changes.map((change) => standingOf(change, session))).toEqual(changes.map(() => 'same'));

  session.undo();
  expect({ ...session.toFile().report, log: [] }).toEqual({ ...before, log: [] });
  expect(session.form.getValues('returned').d1?.c1).toBeUndefined();
});

test('two sentences of one paragraph are taken over in any order', async () => {
  const { changes } = await returned(
    ['一是对征地类', '一是对全部征地类'],
    ['按季检查', '每月检查'],
  );
  const wanted =
    '改进情况：一是对全部征地类答复实行法律顾问审核；二是每月检查乡镇公开栏并通报结果。';
  for (const order of [changes, [...changes].reverse()]) {
    const session = open();
    for (const change of order) accept(session, [change]);
    expect(textOf(session, 'problems')[1]).toBe(wanted);
  }
});

test('paragraphs put in behind one block keep their order', async () => {
  const own = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const { changes } = await returned([
    /(_nb_problems_2".*?<\/w:p>)/,
    `$1${own('第一段补充。')}${own('第二段补充。')}`,
  ]);
  for (const order of [changes, [...changes].reverse()]) {
    const session = open();
    for (const change of order) accept(session, [change]);
    expect(textOf(session, 'problems').slice(2)).toEqual(['第一段补充。', '第二段补充。']);
  }
});

test('a figure typed over: the table follows, or the words come loose', async () => {
  const { changes } = await returned(overtype);
  const follows = open();
  accept(follows, changes, 'table');
  expect(follows.toFile().report.figures['requests.received.total']).toBe('65');
  expect(textOf(follows, 'overview')[2]).toContain('全年新收申请[requests.received.total]件');
  const loose = open();
  accept(loose, changes, 'text');
  expect(loose.toFile().report.figures['requests.received.total']).toBe('63');
  expect(textOf(loose, 'overview')[2]).toContain('全年新收申请65件');
});

test('what was changed here since is told, and a sentence elsewhere can still be taken over', async () => {
  const { changes } = await returned(
    [inCell(RECEIVED), '$154$2'],
    ['一是对征地类', '一是对全部征地类'],
    ['按季检查', '每月检查'],
  );
  const session = open();
  const field = 'sections.problems.blocks';
  const blocks = session.sections.get('problems').blocks;
  const mended = JSON.parse(JSON.stringify(blocks).replace('按季检查', '按月检查'));
  session.apply({ label: '改', changes: [{ field, before: blocks, after: mended }] });
  session.apply({
    label: '改',
    changes: [{ field: `figures.${RECEIVED}`, before: '53', after: '55' }],
  });
  expect(changes.map((change) => standingOf(change, session))).toEqual([
    'otherwise',
    'asPrinted',
    'otherwise',
  ]);
  accept(session, [changes[1] as ReturnedChange]);
  expect(textOf(session, 'problems')[1]).toBe(
    '改进情况：一是对全部征地类答复实行法律顾问审核；二是按月检查乡镇公开栏并通报结果。',
  );
});

test('decisions stay beside the report: neither its file nor its record holds them', async () => {
  const { changes } = await returned(['按季检查', '每月检查']);
  const session = open();
  decide(session, {
    key: 'd1',
    copy: '退回稿.docx',
    label: '不采纳',
    decision: 'refused',
    ids: ['c1'],
    changes: [],
  });
  expect(changes.map((change) => standingOf(change, session))).toEqual(['asPrinted']);
  const file = session.toFile();
  expect(JSON.stringify(file.report).includes('refused')).toBe(false);
  expect(file.report.log.at(-1)).toMatchObject({ label: '不采纳', changes: [] });
  expect(
    readReportFile(JSON.stringify({ format: 'nianbao-report', formatVersion: 1, ...file })).ok,
  ).toBe(true);
});

test('the whole report changed in Word becomes that report', async () => {
  const next = structuredClone(opened.file.report) as OpenedReport['file']['report'];
  const figures = Object.fromEntries(
    Object.entries(next.figures).map(([cell, text], at) => [
      cell,
      at % 7 === 0 ? `${text}1` : text,
    ]),
  );
  const sections = next.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.kind === 'paragraph'
        ? {
            ...block,
            runs: block.runs.map((run) =>
              'text' in run ? { text: run.text.replace(/。/g, '，如上。') } : run,
            ),
          }
        : block,
    ),
  }));
  const changed = { ...opened, file: { ...opened.file, report: { ...next, figures, sections } } };
  const source = must(await readSource(await reviewCopy(changed, false)));
  const { changes } = compareWith(opened, source, '退回稿.docx');
  const session = open();
  accept(session, changes);
  const { report } = session.toFile();
  expect(report.figures).toEqual(figures);
  expect(report.sections).toEqual(sections);
});
