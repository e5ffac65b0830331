import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { readReportFile } from '#schema/report-file.ts';
import { StartScreen } from '#screens/start/start-screen.tsx';
import { WorkspaceProvider } from '#session/use-workspace.tsx';
import type { Workspace } from '#session/workspace.ts';
import local from '../../editions/made-up-local.json?raw';
import revision from '../../editions/made-up-revision.json?raw';
import { must } from '../../files.ts';
import { editionsWorkspace } from '../../session/editions-workspace.ts';
import { exampleText } from '../../session/samples.ts';

beforeEach(() => {
  window.location.hash = '';
});

function show(): { workspace: Workspace; user: ReturnType<typeof userEvent.setup> } {
  const workspace = editionsWorkspace();
  render(
    <WorkspaceProvider workspace={workspace}>
      <StartScreen />
    </WorkspaceProvider>,
  );
  return { workspace, user: userEvent.setup() };
}

/** A file of the clerk's disk; jsdom's own cannot be read. */
function chosen(name: string, text: string): File {
  const arrayBuffer = async () => new TextEncoder().encode(text).buffer;
  return Object.assign(new File([text], name), { arrayBuffer });
}

async function open(user: ReturnType<typeof userEvent.setup>, name: string, text: string) {
  await user.upload(screen.getByLabelText('选择文件'), chosen(name, text));
}

function words(label: string): (string | null)[] {
  return within(screen.getByLabelText(label))
    .getAllByRole('option')
    .map((option) => option.textContent);
}

async function openDialog(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole('button', { name: '新建年报' }));
  await screen.findByLabelText('报告格式');
}

test('the years of the form in force come first; old ones stand under 补录历史年度', async () => {
  const { user } = show();
  await openDialog(user);
  expect(words('年度').slice(0, 2)).toEqual(['2025年度', '2024年度']);
  expect(screen.getByLabelText('年度')).toHaveDisplayValue('2024年度');
  expect(screen.queryByLabelText('行政区划')).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: '补录历史年度' }));
  expect(words('年度')).toEqual([
    '2020年度',
    '2019年度',
    '2018年度',
    '2017年度',
    '2016年度',
    '2015年度',
    '2014年度',
  ]);
  expect(screen.getByLabelText('报告格式')).toHaveValue('2019');
});

test('the region chooses the edition of the province, and the clerk may take another', async () => {
  const { user, workspace } = show();
  await openDialog(user);
  await user.type(screen.getByLabelText('单位名称'), '盘锦市人民政府');
  await user.click(screen.getByRole('checkbox', { name: '补录历史年度' }));
  await user.selectOptions(screen.getByLabelText('年度'), '2015年度');
  expect(screen.getByLabelText('报告格式')).toHaveValue('2014');
  await user.selectOptions(screen.getByLabelText('行政区划'), '辽宁省');
  expect(screen.getByLabelText('报告格式')).toHaveValue('2014-liaoning');
  expect(words('报告格式')).toEqual([
    '2015年辽宁省统计表格式（国办发〔2014〕32号）',
    '2014年统计表格式（国办发〔2014〕32号）',
  ]);
  await user.selectOptions(screen.getByLabelText('报告格式'), '2014');
  await user.click(screen.getByRole('button', { name: '新建' }));
  await waitFor(() => expect(window.location.hash).toContain('/edit'));
  const [kept] = await workspace.store.list();
  const text = (await workspace.store.load(kept?.id ?? ''))?.text ?? '';
  const { report, templateCopy } = must(readReportFile(text));
  expect([report.template, report.year, report.unit.regionCode]).toEqual(['2014', 2015, '210000']);
  expect(templateCopy?.id).toBe('2014');
});

test('an edition that is opened is imported, and new reports can be made with it', async () => {
  const { user, workspace } = show();
  await open(user, '修订.json', revision);
  expect(await screen.findByText(/已导入报告格式“2024年修订格式（试验）”/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '用它新建年报' }));
  expect(await screen.findByLabelText('报告格式')).toHaveValue('2024-made-up');
  await user.type(screen.getByLabelText('单位名称'), '云溪县水务局');
  await user.click(screen.getByRole('button', { name: '新建' }));
  await waitFor(() => expect(window.location.hash).toContain('/edit'));
  expect(await workspace.store.list()).toMatchObject([{ edition: '2024年修订格式（试验）' }]);
});

test('a local notice that fits is offered; its dates, sections and steps are the report’s', async () => {
  const { user, workspace } = show();
  await open(user, '通知.json', local);
  expect(await screen.findByText(/已导入本地要求“关于编制2024年度.*补充2021年格式/)).toBeVisible();
  await openDialog(user);
  expect(words('本地要求')).toEqual([
    '关于编制2024年度政府信息公开工作年度报告的通知（试验）',
    '不采用',
  ]);
  await user.type(screen.getByLabelText('单位名称'), '云溪县水务局');
  await user.click(screen.getByRole('button', { name: '新建' }));
  await waitFor(() => expect(window.location.hash).toContain('/edit'));
  const [kept] = await workspace.store.list();
  expect(kept?.localDate).toEqual({ label: '报送截止', date: '2025-01-26' });
  const text = (await workspace.store.load(kept?.id ?? ''))?.text ?? '';
  const { report, templateCopy } = must(readReportFile(text));
  expect(templateCopy?.local?.number).toBe('云试办发〔2024〕54号');
  expect(report.sections.at(-1)?.id).toBe('localSection1');
  expect(report.circulation.map(({ name }) => name)).toEqual([
    '填报',
    '科室负责人审核',
    '保密审查',
    '签发',
  ]);
});

test('a damaged edition gets one sentence and is not kept', async () => {
  const { user, workspace } = show();
  await open(user, '修订.json', revision.replace('"reconfirmation"', '"gone"'));
  expect(await screen.findByRole('alert')).toHaveTextContent('文件提到的“requests.gone”');
  expect(await workspace.imports.list()).toEqual([]);
});

test('更换格式 tells what is lost by name before it is done', async () => {
  const { user, workspace } = show();
  const { openReport } = await import('#tasks/open-report.ts');
  const { takeIn } = await import('#session/library.ts');
  const made = JSON.parse(revision);
  const remove = {
    sections: ['disputes'],
    tables: ['disputes'],
    rules: ['disputesTotal', 'suitsAfterReconsideration'],
  };
  const without = { ...made, years: { from: 2021 }, remove };
  await takeIn(workspace, JSON.stringify(without));
  await workspace.open(must(await openReport(exampleText, workspace.assets)));
  document.body.innerHTML = '';
  render(
    <WorkspaceProvider workspace={workspace}>
      <StartScreen />
    </WorkspaceProvider>,
  );
  await user.click(
    await screen.findByRole('button', { name: '更换宜春市人民政府2021年度报告的格式' }),
  );
  const dialog = within(await screen.findByRole('dialog'));
  await user.selectOptions(await dialog.findByLabelText('更换为'), '2024年修订格式（试验）');
  expect(await dialog.findByText(/15 个已填单元格在新格式里没有对应位置/)).toBeVisible();
  expect(dialog.getByText(/^表四 · 行政复议 · 结果维持：/)).toBeVisible();
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map((violation) => violation.id)).toEqual([]);
  await user.click(dialog.getByRole('button', { name: '更换为2024年修订格式（试验）' }));
  expect(await screen.findByRole('row', { name: /2024年修订格式（试验）/ })).toBeVisible();
  const [kept] = await workspace.store.list();
  expect(kept?.edition).toBe('2024年修订格式（试验）');
});
