import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { SegmentedControl } from '#ui/segmented-control.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { TextField } from '#ui/text-field.tsx';
import { ToastProvider, useToast } from '#ui/toast.tsx';

function TwoTabs() {
  const [current, turnTo] = useState<'one' | 'other'>('one');
  const tabs = [
    { id: 'one' as const, label: '核对结果', content: () => '甲' },
    { id: 'other' as const, label: '填报说明', content: () => '乙' },
  ];
  return <Tabs label="面板" tabs={tabs} current={current} onChange={turnTo} />;
}

test('arrows turn the tabs and the pane is named after the current one', async () => {
  const user = userEvent.setup();
  render(<TwoTabs />);
  await user.tab();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { name: '填报说明' })).toHaveFocus();
  expect(screen.getByRole('tabpanel', { name: '填报说明' })).toHaveTextContent('乙');
});

test('one of a few is chosen by its word', async () => {
  const user = userEvent.setup();
  const choose = vi.fn();
  const options = [
    { id: 'section', label: '本部分 2' },
    { id: 'report', label: '全部 5' },
  ];
  render(<SegmentedControl label="范围" options={options} current="section" onChange={choose} />);
  expect(screen.getByRole('radio', { name: '本部分 2' })).toBeChecked();
  await user.click(screen.getByRole('radio', { name: '全部 5' }));
  expect(choose).toHaveBeenCalledWith('report');
});

test('a dialog is named by its title', () => {
  render(
    <Dialog title="粘贴前看一看" acts={<Button>取消</Button>} onClose={() => {}}>
      内容
    </Dialog>,
  );
  expect(screen.getByRole('dialog', { name: '粘贴前看一看' })).toBeVisible();
});

test('a field carries its hint', () => {
  render(<TextField label="报告标题" hint="不填时用格式的标题" />);
  expect(screen.getByRole('textbox', { name: '报告标题' })).toHaveAccessibleDescription(
    '不填时用格式的标题',
  );
});

function Done({ undo }: { undo: () => void }) {
  const toast = useToast();
  return (
    <Button onClick={() => toast({ text: '已填 0', act: { label: '撤销', run: undo } })}>填</Button>
  );
}

test('a note offers to take back what was done, and goes then', async () => {
  const user = userEvent.setup();
  const undo = vi.fn();
  render(
    <ToastProvider close="关闭">
      <Done undo={undo} />
    </ToastProvider>,
  );
  await user.click(screen.getByRole('button', { name: '填' }));
  expect(screen.getByRole('status')).toHaveTextContent('已填 0');
  await user.click(screen.getByRole('button', { name: '撤销' }));
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});
