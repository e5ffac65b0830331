import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { FontChoice } from '#screens/preview/font-choice.tsx';
import { WorkspaceProvider } from '#session/use-workspace.tsx';
import type { Workspace } from '#session/workspace.ts';
import { workspaceOf } from '../../session/samples.ts';

const reading = vi.hoisted(() => vi.fn());
vi.mock('#tasks/office-font.ts', () => ({ readOfficeFont: reading }));

afterEach(() => {
  reading.mockReset();
  Reflect.deleteProperty(window, 'queryLocalFonts');
});

async function show(workspace: Workspace = workspaceOf()) {
  const onFont = vi.fn();
  const onScheme = vi.fn();
  const user = userEvent.setup();
  render(
    <WorkspaceProvider workspace={workspace}>
      <FontChoice scheme="official" onScheme={onScheme} onFont={onFont} />
    </WorkspaceProvider>,
  );
  await user.click(screen.getByText('字体'));
  return { user, workspace, onFont, onScheme };
}

/** jsdom's files cannot be read. */
const readable = <Given extends Blob>(blob: Given) =>
  Object.assign(blob, { arrayBuffer: async () => new Uint8Array([1, 2]).buffer });
const font = readable(new File([new Uint8Array([1, 2])], '方正仿宋.ttf'));

test('the names of the fonts in Word are chosen', async () => {
  const { user, onScheme } = await show();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Word 使用的字体' }), 'founder');
  expect(onScheme).toHaveBeenCalledWith('founder');
});

test('a font of the office is taken from a file, kept here and given back', async () => {
  reading.mockResolvedValue({ ok: true, value: new Uint8Array([7]) });
  const { user, workspace, onFont } = await show();
  await user.upload(screen.getByLabelText('正文仿宋：选择文件', { selector: 'input' }), font);
  expect(await screen.findByText('正文仿宋已换成 方正仿宋.ttf')).toBeVisible();
  expect(await workspace.office.file('font.fangsong')).toEqual({
    name: '方正仿宋.ttf',
    bytes: new Uint8Array([7]),
  });
  expect(onFont).toHaveBeenCalledTimes(1);
  await user.click(screen.getByRole('button', { name: '正文仿宋：改回随软件提供的' }));
  expect(await screen.findByText('正文仿宋已改回')).toBeVisible();
  expect(await workspace.office.file('font.fangsong')).toBeUndefined();
  expect(onFont).toHaveBeenCalledTimes(2);
});

test('a font that must not be embedded is not taken, and the reason is said', async () => {
  reading.mockResolvedValue({ ok: false, problem: { id: 'font.notAllowed', values: {} } });
  const { user, workspace, onFont } = await show();
  await user.upload(screen.getByLabelText('标题小标宋：选择文件', { selector: 'input' }), font);
  expect(await screen.findByText(/不允许放进文件（嵌入权限）/)).toBeVisible();
  expect(await workspace.office.file('font.biaosong')).toBeUndefined();
  expect(onFont).not.toHaveBeenCalled();
});

test('where the browser cannot hand over fonts, they are chosen by file alone', async () => {
  await show();
  expect(screen.queryByRole('button', { name: /从本机字体选择/ })).toBeNull();
});

test('a font of this computer is taken, the likely ones are offered first', async () => {
  const local = (fullName: string) => ({
    fullName,
    postscriptName: `${fullName}-PS`,
    blob: async () => readable(new Blob([])),
  });
  const fonts = [local('Arial'), local('仿宋_GB2312')];
  Object.assign(window, { queryLocalFonts: async () => fonts });
  reading.mockResolvedValue({ ok: true, value: new Uint8Array([5]) });
  const { user } = await show();
  await user.click(screen.getByRole('button', { name: '正文仿宋：从本机字体选择' }));
  const dialog = within(await screen.findByRole('dialog'));
  const offered = dialog.getAllByRole('option').map(({ textContent }) => textContent);
  expect(offered).toEqual(['仿宋_GB2312', 'Arial']);
  await user.click(dialog.getByRole('button', { name: '使用' }));
  expect(await screen.findByText('正文仿宋已换成 仿宋_GB2312')).toBeVisible();
  expect(reading.mock.lastCall?.[1]).toBe('仿宋_GB2312-PS');
});

test('a clerk who does not allow it is told of the other way', async () => {
  Object.assign(window, { queryLocalFonts: async () => [] });
  const { user } = await show();
  await user.click(screen.getByRole('button', { name: '标题小标宋：从本机字体选择' }));
  expect(await screen.findByText(/浏览器没有给出本机字体/)).toBeVisible();
});
