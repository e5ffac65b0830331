import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type EditionsRoute, EditionsScreen } from '#screens/editions/editions-screen.tsx';
import { keptWords } from '#session/kept-words.ts';
import { takeIn } from '#session/library.ts';
import { WorkspaceProvider } from '#session/use-workspace.tsx';
import type { Workspace } from '#session/workspace.ts';
import local from '../../editions/made-up-local.json?raw';
import revision from '../../editions/made-up-revision.json?raw';
import { editionsWorkspace } from '../../session/editions-workspace.ts';
import { workbook } from '../../tasks/workbook.ts';

beforeEach(() => {
  window.location.hash = '';
});
afterEach(() => vi.restoreAllMocks());

async function show(route: EditionsRoute, ...texts: string[]) {
  const workspace: Workspace = editionsWorkspace();
  for (const text of texts) await takeIn(workspace, text);
  const { container } = render(
    <WorkspaceProvider workspace={workspace}>
      <EditionsScreen route={route} />
    </WorkspaceProvider>,
  );
  return { workspace, user: userEvent.setup(), container };
}

async function faults(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map((violation) => violation.id);
}

function chosen(name: string, text: string): File {
  const arrayBuffer = async () => new TextEncoder().encode(text).buffer;
  return Object.assign(new File([text], name), { arrayBuffer });
}

function book(rows: readonly (readonly string[])[]): File {
  const bytes = workbook(rows);
  const arrayBuffer = async () => bytes.slice().buffer;
  return Object.assign(new File([bytes.slice()], '词表.xlsx'), { arrayBuffer });
}

test('every edition is listed with its years, region and instruments, inherited ones too', async () => {
  const { container } = await show({ screen: 'editions' }, revision);
  const row = await screen.findByRole('row', { name: /2015年辽宁省统计表格式/ });
  expect(row).toHaveTextContent('在2014年统计表格式上修订');
  expect(row).toHaveTextContent('2015年度');
  expect(row).toHaveTextContent('辽宁省');
  expect(row).toHaveTextContent('国办发〔2014〕32号');
  const imported = screen.getByRole('row', { name: /2024年修订格式/ });
  expect(imported).toHaveTextContent('2024年度起');
  expect(imported).toHaveTextContent('导入');
  expect(
    within(imported).getByRole('link', { name: '2024年修订格式（试验）与上一格式对照' }),
  ).toHaveAttribute('href', '#/editions/2021/2024-made-up');
  expect(await faults(container)).toEqual([]);
});

test('files are imported and removed here; a foreign one gets one sentence', async () => {
  const { user, workspace } = await show({ screen: 'editions' });
  await screen.findByRole('row', { name: /2021年格式/ });
  await user.upload(screen.getByLabelText('导入文件…'), chosen('通知.json', local));
  expect(await screen.findByRole('row', { name: /云试办发〔2024〕54号/ })).toBeVisible();
  await user.upload(screen.getByLabelText('导入文件…'), chosen('别的.json', '{"a":1}'));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    /没有导入“别的.json”.*不是报告格式或本地要求文件/,
  );
  await user.click(screen.getByRole('button', { name: /移除关于编制2024年度/ }));
  expect(await screen.findByText(/还没有本地要求/)).toBeVisible();
  expect(await workspace.imports.list()).toEqual([]);
});

test('a kept file that was damaged since says so and can be removed', async () => {
  const { workspace, user } = await show({ screen: 'editions' });
  await workspace.imports.save({ key: 'local:x', kind: 'local', text: '{"format"', at: '' });
  document.body.innerHTML = '';
  render(
    <WorkspaceProvider workspace={workspace}>
      <EditionsScreen route={{ screen: 'editions' }} />
    </WorkspaceProvider>,
  );
  expect(await screen.findByText(/local:x：文件已损坏/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '移除local:x' }));
  await waitFor(() => expect(screen.queryByText(/local:x/)).toBeNull());
});

test('two editions side by side: what is new, gone, renamed, and which rules changed', async () => {
  const { container } = await show(
    { screen: 'compareEditions', before: '2021', after: '2024-made-up' },
    revision,
  );
  expect(
    await screen.findByRole('heading', { name: '2024年修订格式（试验）与2021年格式对照' }),
  ).toBeVisible();
  expect(screen.getByRole('heading', { name: '新增 2 项' })).toBeVisible();
  expect(screen.getByText(/（五）不予处理 · 6.移送其他机关办理/)).toBeVisible();
  expect(screen.getByText('移送其他机关 不大于 本年新收')).toBeVisible();
  expect(screen.getByRole('heading', { name: '取消 0 项' })).toBeVisible();
  expect(screen.getByRole('row', { name: /表三 列 .*其他 .*其他组织/ })).toBeVisible();
  expect(screen.getByRole('heading', { name: '规则变化 1 项' })).toBeVisible();
  const marked = container.querySelectorAll('ins');
  expect([...marked].map((one) => one.textContent)).toEqual(['移送其他机关（仅此一方有）']);
  expect(await faults(container)).toEqual([]);
});

test('another edition is compared by choosing it', async () => {
  const { user } = await show({ screen: 'compareEditions', before: '2019', after: '2021' });
  await screen.findByRole('heading', { name: '2021年格式与2019年格式（试行）对照' });
  await user.selectOptions(screen.getByLabelText('原格式'), '2014年统计表格式');
  expect(window.location.hash).toBe('#/editions/2014/2021');
});

test('local requirements are made in a form and kept', async () => {
  const { user, workspace, container } = await show({ screen: 'localRequirements' });
  await user.click(await screen.findByRole('button', { name: '存入本机' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('请填写通知名称和文号');
  await user.type(screen.getByLabelText('通知名称'), '关于编制年报的通知');
  await user.type(screen.getByLabelText('文号'), '云试办发〔2024〕60号');
  await user.type(screen.getByLabelText('自（年度）'), '2024');
  const [submit] = screen.getAllByLabelText('日期');
  await user.type(submit as HTMLElement, '1月32日');
  await user.type(screen.getByLabelText('一、总体情况至多'), '800');
  await user.click(screen.getByRole('button', { name: '增加必写内容' }));
  await user.type(screen.getByLabelText('内容'), '各渠道公开条数');
  await user.type(screen.getByLabelText('须出现的词'), '网站、公报；条');
  await user.click(screen.getByRole('button', { name: '增加部分' }));
  await user.type(screen.getByLabelText('标题'), '七、示范点');
  await user.click(screen.getByRole('button', { name: '增加行' }));
  await user.selectOptions(
    screen.getAllByLabelText('排在其后')[1] as HTMLElement,
    '表三 · 结转下年',
  );
  await user.type(screen.getByLabelText('行名'), '其中：网上申请');
  await user.type(screen.getByLabelText('流转顺序'), '填报\n签发\n');
  await user.click(screen.getByRole('button', { name: '存入本机' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('日期“1月32日”不能识别');
  expect(await faults(container)).toEqual([]);
  await user.clear(submit as HTMLElement);
  await user.type(submit as HTMLElement, '1月26日');
  await user.click(screen.getByRole('button', { name: '存入本机' }));
  await waitFor(() => expect(window.location.hash).toBe('#/editions'));
  const [kept] = await workspace.imports.list();
  expect(JSON.parse(kept?.text ?? '')).toMatchObject({
    format: 'nianbao-local',
    revision: 1,
    template: '2021',
    name: '关于编制年报的通知',
    years: { from: 2024 },
    wordLimits: [{ section: 'overview', most: 800 }],
    statements: [{ id: 'statement1', section: 'overview', words: [['网站', '公报'], ['条']] }],
    circulation: ['填报', '签发'],
    add: {
      facts: [{ id: 'localDate1', label: '报送截止', date: '01-26' }],
      sections: [{ id: 'localSection1', title: '七、示范点' }],
      rows: [
        { table: 'requests', after: 'carriedOut', row: { label: '其中：网上申请', unit: '件' } },
      ],
    },
  });
});

test('an existing file is changed: its id stays, its revision goes up, nothing else is lost', async () => {
  const { user, workspace } = await show(
    { screen: 'localRequirements', id: 'yunxi-made-up' },
    local,
  );
  expect(await screen.findByDisplayValue('网站、公报；条')).toBeVisible();
  await user.clear(screen.getByLabelText('一、总体情况至多'));
  await user.type(screen.getByLabelText('一、总体情况至多'), '900');
  await user.click(screen.getByRole('button', { name: '存入本机' }));
  await waitFor(() => expect(window.location.hash).toBe('#/editions'));
  const [kept] = await workspace.imports.list();
  const before = JSON.parse(local);
  expect(JSON.parse(kept?.text ?? '')).toEqual({
    ...before,
    revision: 2,
    wordLimits: [{ section: 'overview', most: 900 }],
  });
});

test('the file is downloaded as JSON', async () => {
  const { user } = await show({ screen: 'localRequirements', id: 'yunxi-made-up' }, local);
  const made: Blob[] = [];
  URL.createObjectURL = (blob) => {
    made.push(blob as Blob);
    return 'blob:x';
  };
  URL.revokeObjectURL = () => {};
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  await user.click(await screen.findByRole('button', { name: '下载文件' }));
  await waitFor(() => expect(click).toHaveBeenCalled());
  expect(made[0]?.type).toBe('application/json');
});

test('the office’s own word list is taken in, shown and removed; a wrong file gets one sentence', async () => {
  const { user, workspace, container } = await show({ screen: 'editions' });
  expect(await screen.findByText(/还没有词表/)).toBeVisible();
  expect(screen.getByText(/本软件不带领导姓名、会议名称、政治表述的词表/)).toBeVisible();
  const chooser = screen.getByLabelText('导入词表…');
  await user.upload(chooser, book([['甲', '乙']]));
  expect(await screen.findByRole('alert')).toHaveTextContent('词表里没有表头');
  await user.upload(
    chooser,
    book([
      ['错', '正', '截止日期'],
      ['旧称呼', '新称呼', '2026-12-31'],
    ]),
  );
  const row = await screen.findByRole('row', { name: /旧称呼/ });
  expect(row).toHaveTextContent('新称呼');
  expect(row).toHaveTextContent('2026-12-31');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText(/“词表.xlsx”，1 条/)).toBeVisible();
  expect(await faults(container)).toEqual([]);
  expect((await keptWords(workspace.imports))?.entries).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: '移除词表' }));
  expect(await screen.findByText(/还没有词表/)).toBeVisible();
  expect(await keptWords(workspace.imports)).toBeUndefined();
});
