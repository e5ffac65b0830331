import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { StartScreen } from '#screens/start/start-screen.tsx';
import { WorkspaceProvider } from '#session/use-workspace.tsx';
import type { Workspace } from '#session/workspace.ts';
import { createMemoryStore } from '#store/memory-store.ts';
import { example, exampleText, workspaceOf } from '../../session/samples.ts';

beforeEach(() => {
  window.location.hash = '';
});
afterEach(() => vi.restoreAllMocks());

function show(workspace: Workspace = workspaceOf()): Workspace {
  render(
    <WorkspaceProvider workspace={workspace}>
      <StartScreen />
    </WorkspaceProvider>,
  );
  return workspace;
}

/** A file of the clerk's disk; jsdom's own cannot be read. */
function chosen(name: string, text: string): File {
  const arrayBuffer = async () => new TextEncoder().encode(text).buffer;
  return Object.assign(new File([text], name), { arrayBuffer });
}

/** A workspace that keeps the example. */
async function kept(): Promise<Workspace> {
  const store = createMemoryStore();
  await workspaceOf(store).open(await example());
  return workspaceOf(store);
}

test('says that nothing is uploaded and that secrets do not belong here', () => {
  show();
  expect(screen.getByText(/不上传数据。非涉密软件，严禁录入涉密信息/)).toBeVisible();
});

test('offers three ways to begin and tells that nothing is kept yet', async () => {
  show();
  const ways = within(screen.getByRole('region', { name: '开始' })).getAllByRole('button');
  expect(ways.map((way) => way.textContent)).toEqual([
    expect.stringContaining('新建年报'),
    expect.stringContaining('检查已有年报'),
    expect.stringContaining('示例报告'),
  ]);
  expect(await screen.findByText(/还没有报告/)).toBeVisible();
  expect(screen.getByText('今天是 2022年1月20日 星期四')).toBeVisible();
});

test('a new report asks for the unit, is kept and opens', async () => {
  const user = userEvent.setup();
  const workspace = show();
  await user.click(screen.getByRole('button', { name: '新建年报' }));
  expect(await screen.findByLabelText('报告格式')).toHaveValue('2021');
  expect(screen.getByLabelText('年度')).toHaveDisplayValue('2021年度');
  await user.click(screen.getByRole('button', { name: '新建' }));
  expect(screen.getByText(/请填写单位名称/)).toBeVisible();
  expect(screen.getByLabelText('单位名称')).toHaveFocus();
  await user.type(screen.getByLabelText('单位名称'), '云溪县人民政府');
  await user.selectOptions(screen.getByLabelText('机关类别'), '政府');
  await user.click(screen.getByRole('button', { name: '新建' }));
  await waitFor(() => expect(window.location.hash).toMatch(/^#\/report\/r\w+\/edit$/));
  const [report] = await workspace.store.list();
  expect(report).toMatchObject({
    unit: { name: '云溪县人民政府', kind: 'government' },
    year: 2021,
    publishBy: '2022-03-31',
  });
});

test('only years the edition covers are offered', async () => {
  const user = userEvent.setup();
  show();
  await user.click(screen.getByRole('button', { name: '新建年报' }));
  await screen.findByLabelText('报告格式');
  const years = within(screen.getByLabelText('年度')).getAllByRole('option');
  expect(years.map((year) => year.textContent)).toEqual(['2022年度', '2021年度']);
});

test('a report file that is chosen is opened and kept', async () => {
  const user = userEvent.setup();
  const workspace = show();
  const file = chosen('宜春.nianbao.json', exampleText);
  await user.upload(screen.getByLabelText('选择文件'), file);
  await waitFor(() => expect(window.location.hash).toContain('/edit'));
  expect(await workspace.store.list()).toMatchObject([{ unit: { name: '宜春市人民政府' } }]);
});

test.each([
  ['年报.docx', 'PK\u0003\u0004', /已损坏|不认识/],
  ['照片.png', '\u0089PNG\r\n', /没有在文件里认出|不认识|这是图片/],
  ['年报.nianbao.json', '{"a"', /文件已损坏/],
  ['年报.nianbao.json', '{"a":1}', /不是年报文件/],
  ['空.nianbao.json', '', /文件是空的/],
])('%s with %j is refused in one sentence, and nothing is kept', async (name, text, sentence) => {
  const workspace = show();
  fireEvent.drop(window, {
    dataTransfer: { types: ['Files'], files: [chosen(name, text)] },
  });
  const problem = await screen.findByRole('alert');
  expect(problem).toHaveTextContent(`没有打开“${name}”`);
  expect(problem).toHaveTextContent(sentence);
  expect(await workspace.store.list()).toEqual([]);
  expect(window.location.hash).toBe('');
});

test('kept reports are listed with how far they are, what is open and where they are kept', async () => {
  show(await kept());
  const row = await screen.findByRole('row', { name: /宜春市人民政府/ });
  expect(row).toHaveTextContent('政府 · 自定口径');
  expect(row).toHaveTextContent('2021年格式');
  expect(row).toHaveTextContent('7 个部分中已填完 7 个');
  expect(row).toHaveTextContent('没有问题');
  expect(row).toHaveTextContent('今天 10:32');
  expect(row).toHaveTextContent('仅保存在本浏览器');
  expect(row).toHaveTextContent('3月31日 星期四还有 70 天');
});

test('a report is deleted only after it was asked for once more', async () => {
  const user = userEvent.setup();
  const workspace = show(await kept());
  await user.click(await screen.findByRole('button', { name: '删除宜春市人民政府2021年度报告' }));
  expect(await screen.findByRole('dialog')).toHaveTextContent('删除后不能恢复');
  await user.click(screen.getByRole('button', { name: '取消' }));
  expect(await workspace.store.list()).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: '删除宜春市人民政府2021年度报告' }));
  await user.click(screen.getByRole('button', { name: '删除报告' }));
  expect(await screen.findByText(/还没有报告/)).toBeVisible();
  expect(await workspace.store.list()).toEqual([]);
});

test('reports are found by their unit', async () => {
  const user = userEvent.setup();
  show(await kept());
  await user.type(await screen.findByLabelText('按单位查找'), '云溪');
  expect(screen.getByText('没有名称含“云溪”的单位。')).toBeVisible();
  await user.clear(screen.getByLabelText('按单位查找'));
  await user.type(screen.getByLabelText('按单位查找'), '宜春');
  expect(screen.getByRole('link', { name: '宜春市人民政府' })).toBeVisible();
});

test('a browser that keeps nothing is told in one sentence', async () => {
  const workspace = workspaceOf();
  vi.spyOn(workspace.store, 'list').mockRejectedValue(new Error('denied'));
  show(workspace);
  expect(await screen.findByRole('alert')).toHaveTextContent('不能读取本浏览器里的报告（denied）');
});

test('has no accessibility faults', async () => {
  show(await kept());
  await screen.findByRole('row', { name: /宜春市人民政府/ });
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map((violation) => violation.id)).toEqual([]);
});

test('all reports are backed up in one file, which brings them back elsewhere', async () => {
  const user = userEvent.setup();
  const written: Blob[] = [];
  const writable = { write: async (blob: Blob) => void written.push(blob), close: async () => {} };
  vi.stubGlobal('showSaveFilePicker', async ({ suggestedName }: { suggestedName: string }) => ({
    name: suggestedName,
    createWritable: async () => writable,
  }));
  const here = render(
    <WorkspaceProvider workspace={await kept()}>
      <StartScreen />
    </WorkspaceProvider>,
  );
  await user.click(await screen.findByRole('button', { name: '备份全部' }));
  expect(await screen.findByText(/已备份 1 份报告.*“年报备份2022-01-20.zip”/)).toBeVisible();
  here.unmount();
  vi.unstubAllGlobals();

  show();
  expect(await screen.findByText(/还没有报告/)).toBeVisible();
  expect(screen.queryByRole('button', { name: '备份全部' })).toBeNull();
  const bytes = await new Promise((read) => {
    const reader = new FileReader();
    reader.onload = () => read(reader.result);
    reader.readAsArrayBuffer(written[0] ?? new Blob());
  });
  const file = Object.assign(new File([], '备份.zip'), { arrayBuffer: async () => bytes });
  fireEvent.change(screen.getByLabelText('从备份恢复', { selector: 'input' }), {
    target: { files: [file] },
  });
  expect(await screen.findByText(/恢复了 1 份报告。/)).toBeVisible();
  expect(await screen.findByRole('link', { name: /宜春市人民政府/ })).toBeVisible();
});

test('about tells the version and the editions at hand', async () => {
  const user = userEvent.setup();
  show();
  await user.click(screen.getByRole('button', { name: '关于' }));
  const about = await screen.findByRole('dialog', { name: '关于政府信息公开年报编制' });
  expect(about).toHaveTextContent('版本0.1.0');
  expect(await within(about).findByText('2021年格式（第1版）')).toBeVisible();
  expect(within(about).getByRole('link', { name: '程序库' })).toHaveAttribute(
    'href',
    './third-party.txt',
  );
  await user.click(within(about).getByRole('button', { name: '关闭' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});
