import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Layout, Origin, PlacedText } from '#document/page.ts';
import { PreviewScreen } from '#screens/preview/preview-screen.tsx';
import type { ReportSession } from '#session/report-session.ts';
import { ReportSessionProvider } from '#session/use-report-session.tsx';
import { WorkspaceProvider } from '#session/use-workspace.tsx';
import type { Workspace } from '#session/workspace.ts';
import { compose } from '#tasks/compose.ts';
import type { heavyTasks } from '#tasks/heavy-tasks.ts';
import { example, openExample, RECEIVED, typeFigure, workspaceOf } from '../../session/samples.ts';

const tasks = vi.hoisted(() => ({
  layOut: vi.fn<(typeof heavyTasks)['layOut']>(),
  render: vi.fn<(typeof heavyTasks)['render']>(),
  sheet: vi.fn<(typeof heavyTasks)['sheet']>(),
  pack: vi.fn<(typeof heavyTasks)['pack']>(),
}));
vi.mock('#tasks/heavy-tasks.ts', () => ({ heavyTasks: tasks }));
vi.mock('#tasks/check-text.ts', () => ({ checkReportText: () => [] }));

const saved: string[] = [];
vi.mock('#session/save-file.ts', async (original) => ({
  ...(await original<typeof import('#session/save-file.ts')>()),
  download: (name: string) => {
    saved.push(name);
    return { how: 'downloaded', name };
  },
}));

function line(text: string, origin: Partial<Origin>): PlacedText {
  return {
    kind: 'text',
    text,
    x: 28,
    y: 40,
    font: 'fangsong',
    size: 5.6,
    spacing: 0,
    width: 20,
    drawnWidth: 20,
    origin: { block: 'b', kind: 'paragraph', ...origin },
  };
}

const layout: Layout = {
  pages: [
    { number: 1, width: 210, height: 297, items: [line('一、总体情况', { kind: 'heading' })] },
    { number: 2, width: 210, height: 297, items: [line('530', { kind: 'table', cell: RECEIVED })] },
  ],
  missing: [],
};

const printed = compose(await example(), 'review');

beforeEach(() => {
  saved.length = 0;
  tasks.layOut.mockReset().mockResolvedValue({ document: printed, layout });
  tasks.render.mockReset().mockImplementation(async ({ format, as }) => ({
    format,
    name: `年报-${as}.${format}`,
    bytes: new Uint8Array(2048),
    remarks: [],
    proof: { figures: 200, differences: [] },
  }));
  tasks.sheet.mockReset().mockImplementation(async ({ kind }) => [
    { kind, name: `${kind}.docx`, bytes: new Uint8Array(1024), remarks: [] },
    { kind, name: `${kind}.pdf`, bytes: new Uint8Array(1024), remarks: [] },
  ]);
  tasks.pack.mockReset().mockResolvedValue({ name: '年报.zip', bytes: new Uint8Array(4096) });
});
afterEach(() => vi.restoreAllMocks());

async function show(
  change?: (session: ReportSession) => void,
  workspace: Workspace = workspaceOf(),
): Promise<ReportSession> {
  const session = await openExample();
  change?.(session);
  render(
    <WorkspaceProvider workspace={workspace}>
      <ReportSessionProvider session={session}>
        <PreviewScreen />
      </ReportSessionProvider>
    </WorkspaceProvider>,
  );
  await screen.findByRole('region', { name: '第 1 页版面' });
  return session;
}

test('shows the pages as they are laid out, and each in small', async () => {
  await show();
  expect(screen.getByText('一、总体情况', { selector: 'text' })).toBeVisible();
  expect(screen.getByText('第 1 / 2 页')).toBeVisible();
  const thumbs = within(screen.getByRole('navigation', { name: '页' })).getAllByRole('button');
  expect(thumbs.map((thumb) => thumb.getAttribute('aria-label'))).toEqual(['第 1 页', '第 2 页']);
});

test('a figure on the page leads to its cell', async () => {
  const user = userEvent.setup();
  const session = await show();
  const figure = screen.getByLabelText('530，到单元格');
  expect(figure).toHaveAttribute('href', `#/report/${session.id}/edit/requests`);
  await user.click(figure);
  expect(session.focusRequest.get()?.address).toBe(RECEIVED);
});

test('the figure under the pointer is named', async () => {
  const user = userEvent.setup();
  await show();
  await user.hover(screen.getByLabelText('530，到单元格'));
  expect(screen.getByText('表三 · 本年新收 · 自然人')).toBeVisible();
});

test('zoom steps and fits', async () => {
  const user = userEvent.setup();
  await show();
  const sheet = screen.getByRole('region', { name: '第 1 页版面' });
  expect(sheet.style.width).toBe('595px');
  await user.click(screen.getByRole('button', { name: '放大' }));
  expect(sheet.style.width).toBe('794px');
  await user.click(screen.getByRole('button', { name: '页宽' }));
  expect(sheet.style.width).toBe('');
  expect(screen.getByRole('button', { name: '页宽' })).toHaveAttribute('aria-pressed', 'true');
});

test('exports both files, tells their sizes and keeps a line in the record', async () => {
  const user = userEvent.setup();
  const session = await show();
  expect(screen.getByText('没有待处理的问题')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '导出' }));
  expect(await screen.findByText('已生成 2 个文件，并已下载')).toBeVisible();
  expect(saved).toEqual(['年报-review.docx', '年报-review.pdf']);
  expect(screen.getAllByText('2 KB')).toHaveLength(2);
  expect(session.history.get().log.at(-1)?.label).toBe('导出送审稿（Word、PDF）');
});

test('only what is chosen is exported, for whom it is chosen', async () => {
  const user = userEvent.setup();
  await show();
  await user.click(screen.getByRole('radio', { name: '发布稿' }));
  await user.click(screen.getByRole('checkbox', { name: 'PDF' }));
  await user.click(screen.getByRole('button', { name: '导出' }));
  await screen.findByText('已生成 1 个文件，并已下载');
  expect(saved).toEqual(['年报-publication.docx']);
  await user.click(screen.getByRole('checkbox', { name: 'Word' }));
  expect(screen.getByRole('button', { name: '导出' })).toBeDisabled();
});

test('open findings are shown first, and never stop an export', async () => {
  const user = userEvent.setup();
  const session = await show((opened) => typeFigure(opened, '503'));
  expect(screen.getByText('错误 2')).toBeVisible();
  expect(screen.getByRole('link', { name: '去修改' })).toHaveAttribute(
    'href',
    `#/report/${session.id}/edit/requests`,
  );
  await user.click(screen.getByRole('button', { name: '仍然导出' }));
  await screen.findByText('已生成 2 个文件，并已下载');
  expect(session.history.get().log.at(-1)?.label).toBe('导出送审稿（Word、PDF），尚未处理：错误 2');
});

test('one format that fails never withholds the other', async () => {
  const user = userEvent.setup();
  tasks.render.mockImplementationOnce(async ({ format }) => ({
    format,
    problem: { id: 'export.failed', values: { format, reason: 'x' } },
  }));
  await show();
  await user.click(screen.getByRole('button', { name: '导出' }));
  expect(await screen.findByText('Word 没有生成')).toBeVisible();
  expect(saved).toEqual(['年报-review.pdf']);
});

test('an export under way tells what it makes and can be given up', async () => {
  const user = userEvent.setup();
  let finish = () => {};
  tasks.render.mockImplementationOnce(
    ({ format }) =>
      new Promise((resolve) => {
        finish = () =>
          resolve({
            format,
            name: 'x',
            bytes: new Uint8Array(1),
            remarks: [],
            proof: { figures: 200, differences: [] },
          });
      }),
  );
  await show();
  await user.click(screen.getByRole('button', { name: '导出' }));
  expect(screen.getByRole('progressbar', { name: '正在生成 Word（1 / 2）' })).toBeVisible();
  await waitFor(() => expect(tasks.render).toHaveBeenCalled());
  await user.click(screen.getByRole('button', { name: '取消' }));
  finish();
  expect(await screen.findByText('已取消，没有生成文件。')).toBeVisible();
  expect(saved).toEqual([]);
});

test('every file is read back, and that all figures agree is said once', async () => {
  const user = userEvent.setup();
  await show();
  await user.click(screen.getByRole('button', { name: '导出' }));
  expect(await screen.findByText('200 个数字已从每个文件读回核对，全部一致')).toBeVisible();
});

test('a figure that differs stands beside its file, which is saved all the same', async () => {
  const user = userEvent.setup();
  tasks.render.mockImplementationOnce(async ({ format }) => ({
    format,
    name: '年报.docx',
    bytes: new Uint8Array(10),
    remarks: [{ id: 'export.missingGlyphs', values: { characters: '㸚（title）' } }],
    proof: { figures: 200, differences: [{ cell: RECEIVED, expected: '530', read: '503' }] },
  }));
  await show();
  await user.click(screen.getByRole('button', { name: '导出' }));
  expect(await screen.findByText('1 处与报告不一致，文件仍可保存')).toBeVisible();
  expect(screen.getByText('表三 本年新收，自然人：应为“530”，文件里是“503”')).toBeVisible();
  expect(screen.getByText(/㸚/)).toBeVisible();
  expect(saved).toEqual(['年报.docx', '年报-review.pdf']);
});

test('the set is one zip, with the sheets for the leader', async () => {
  const user = userEvent.setup();
  const session = await show();
  await user.click(screen.getByRole('radio', { name: '发布稿' }));
  await user.click(screen.getByRole('checkbox', { name: '审批表' }));
  await user.click(screen.getByRole('checkbox', { name: '打包' }));
  await user.click(screen.getByRole('button', { name: '导出' }));
  await screen.findByText('已将 6 个文件打成一个 zip，并已下载');
  expect(saved).toEqual(['年报.zip']);
  const [order] = tasks.pack.mock.calls[0] ?? [];
  expect(order?.as).toBe('publication');
  expect(order?.published.map(({ name }) => name)).toEqual([
    '年报-publication.docx',
    '年报-publication.pdf',
  ]);
  expect(order?.kept.map(({ name }) => name)).toEqual([
    'checkSheet.docx',
    'checkSheet.pdf',
    'approval.docx',
    'approval.pdf',
  ]);
  expect(tasks.sheet.mock.calls[0]?.[0].versions[0]?.title).toBe('年报数据核对情况');
  expect(session.history.get().log.at(-1)?.label).toBe(
    '导出发布稿（Word、PDF、核对情况、审批表、zip 包）',
  );
});

test('the office’s own 审批表 is filled in instead of the program’s', async () => {
  const user = userEvent.setup();
  const workspace = workspaceOf();
  await workspace.office.keepFile('form.approval', {
    name: '审批表.docx',
    bytes: new Uint8Array([1]),
  });
  await show(undefined, workspace);
  await user.click(screen.getByRole('checkbox', { name: '审批表' }));
  expect(await screen.findByText('审批表.docx')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '导出' }));
  await screen.findByText('已生成 4 个文件，并已下载');
  const [order] = tasks.sheet.mock.calls[0] ?? [];
  expect(order?.form?.bytes).toEqual(new Uint8Array([1]));
  expect(order?.form?.values.get('单位')).toBe('宜春市人民政府');
});

test('a Word form is chosen, tried at once, and given back', async () => {
  const user = userEvent.setup();
  const workspace = workspaceOf();
  await show(undefined, workspace);
  await user.click(screen.getByRole('checkbox', { name: '审批表' }));
  await user.click(screen.getByText('审批表样式'));
  const body = '<w:document><w:p><w:r><w:t>{{单位}}{{科长}}</w:t></w:r></w:p></w:document>';
  const bytes = zipSync({ 'word/document.xml': strToU8(body) });
  const file = Object.assign(new File([], '送审.docx'), { arrayBuffer: async () => bytes.buffer });
  await user.upload(screen.getByLabelText('审批表：选择文件', { selector: 'input' }), file);
  expect(
    await screen.findByText('审批表已换成 送审.docx。不认识的占位符原样保留：{{科长}}'),
  ).toBeVisible();
  expect((await workspace.office.file('form.approval'))?.name).toBe('送审.docx');
  await user.click(screen.getByRole('button', { name: '审批表：改回随软件提供的' }));
  expect(await screen.findByText('审批表已改回')).toBeVisible();
  expect(await workspace.office.file('form.approval')).toBeUndefined();
});

test('a set of a 送审稿 has the 发布稿 for the public, and the 送审稿 inside the office', async () => {
  const user = userEvent.setup();
  const session = await show();
  await user.click(screen.getByRole('checkbox', { name: 'PDF' }));
  await user.click(screen.getByRole('checkbox', { name: '打包' }));
  await user.click(screen.getByRole('button', { name: '导出' }));
  await screen.findByText('已将 4 个文件打成一个 zip，并已下载');
  const [order] = tasks.pack.mock.calls[0] ?? [];
  expect(order?.as).toBe('review');
  expect(order?.published.map(({ name }) => name)).toEqual(['年报-publication.docx']);
  expect(order?.kept.map(({ name }) => name)).toEqual([
    '年报-review.docx',
    'checkSheet.docx',
    'checkSheet.pdf',
  ]);
  expect(session.history.get().log.at(-1)?.label).toBe('导出送审稿（Word、核对情况、zip 包）');
});

test('the pages are laid out for whom and in the layout that is chosen', async () => {
  const user = userEvent.setup();
  await show();
  expect(tasks.layOut.mock.lastCall?.[0].printing).toEqual({ as: 'review', layout: 'official' });
  await user.click(screen.getByRole('radio', { name: '国办格式版式' }));
  await user.click(screen.getByRole('radio', { name: '发布稿' }));
  await waitFor(() =>
    expect(tasks.layOut.mock.lastCall?.[0].printing).toEqual({ as: 'publication', layout: 'form' }),
  );
  expect(screen.getByText('A4 · 国办格式的页边距和表格')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '导出' }));
  await waitFor(() =>
    expect(tasks.render.mock.lastCall?.[0]).toMatchObject({ as: 'publication', layout: 'form' }),
  );
});

test('a PDF carries the figures of its tables when that is asked for', async () => {
  const user = userEvent.setup();
  await show();
  await user.click(screen.getByRole('checkbox', { name: '附数据' }));
  await user.click(screen.getByRole('button', { name: '导出' }));
  await waitFor(() =>
    expect(tasks.render.mock.lastCall?.[0]).toMatchObject({ format: 'pdf', withData: true }),
  );
  await user.click(screen.getByRole('checkbox', { name: 'PDF' }));
  expect(screen.queryByRole('checkbox', { name: '附数据' })).toBeNull();
});

test('pages that cannot be laid out are told, with a way to try again', async () => {
  const user = userEvent.setup();
  tasks.layOut.mockRejectedValueOnce(new Error('no font'));
  const showing = show();
  await screen.findByText(/没有排出版面/);
  await user.click(screen.getByRole('button', { name: '重新排版' }));
  await showing;
  expect(screen.queryByText(/没有排出版面/)).toBeNull();
});

test('characters no font has are named', async () => {
  tasks.layOut.mockResolvedValue({
    document: printed,
    layout: { ...layout, missing: [{ character: '㸚', origin: { block: 'b', kind: 'title' } }] },
  });
  await show();
  expect(screen.getByRole('alert')).toHaveTextContent('字体里没有这些字：㸚');
});

/** A browser that copies, or refuses to; what it laid on the clipboard. */
function clipboardThat(allows: boolean): Map<string, string> {
  const laid = new Map<string, string>();
  Object.assign(document, {
    execCommand: () => {
      const event = new Event('copy', { cancelable: true });
      const clipboardData = { setData: (type: string, text: string) => laid.set(type, text) };
      if (allows) document.dispatchEvent(Object.assign(event, { clipboardData }));
      return allows;
    },
  });
  return laid;
}

test('a part is copied for the editor of a website, formatted and plain', async () => {
  const user = userEvent.setup();
  const laid = clipboardThat(true);
  await show();
  const parts = screen.getByRole('combobox', { name: '复制哪一部分' });
  expect(
    within(parts)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual([
    '整份报告',
    '引言',
    '一、总体情况',
    '二、行政机关主动公开政府信息情况',
    '表格：主动公开政府信息情况',
    '三、行政机关收到和处理政府信息公开申请情况',
    '表格：收到和处理政府信息公开申请情况',
    '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '表格：政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ]);
  await user.selectOptions(parts, '六、其他需要报告的事项');
  await user.click(screen.getByRole('button', { name: '复制' }));
  expect(screen.getByText('已复制：六、其他需要报告的事项')).toBeVisible();
  expect(laid.get('text/html')).toMatch(/^<h2>六、其他需要报告的事项<\/h2>\n<p style=/);
  expect(laid.get('text/plain')).toMatch(/^六、其他需要报告的事项\n/);
});

test('the whole report goes to a website without the mark of a 送审稿', async () => {
  const user = userEvent.setup();
  const laid = clipboardThat(true);
  await show();
  await user.click(screen.getByRole('button', { name: '复制' }));
  expect(laid.get('text/html')).toContain('宜春市2021年政府信息公开工作年度报告');
  expect([...laid.values()].join()).not.toContain('送审稿');
});

test('a browser that does not let copy is told of, with another way', async () => {
  const user = userEvent.setup();
  clipboardThat(false);
  await show();
  await user.click(screen.getByRole('button', { name: '复制' }));
  expect(screen.getByText(/浏览器没有允许复制/)).toBeVisible();
});

test('has no accessibility faults', async () => {
  await show();
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map((violation) => violation.id)).toEqual([]);
});
