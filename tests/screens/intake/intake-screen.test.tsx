import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { IntakeScreen } from '#screens/intake/intake-screen.tsx';
import { WorkspaceProvider } from '#session/use-workspace.tsx';
import { type CheckedSource, checkSource } from '#tasks/check-source.ts';
import { must, workspaceOf } from '../../session/samples.ts';

/** A page as a website shows it: a link above, one figure with its digits exchanged, one that is no number, a stray line. */
const PAGE = `<html><body>
<p>来源：县水务局办公室</p>
<h1>青禾县水务局2024年政府信息公开工作年度报告</h1>
<p>一、总体情况</p><p>2024年，全局公开信息120条，截止12月底已全部上网。</p>
<p>二、主动公开政府信息情况</p>
<p>三、收到和处理政府信息公开申请情况</p>
<table>
<tr><td></td><td>自然人</td><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td><td>总计</td></tr>
<tr><td>一、本年新收政府信息公开申请数量</td><td>21</td><td>3</td><td>0</td><td>0</td><td>0</td><td>0</td><td>15</td></tr>
<tr><td>二、上年结转政府信息公开申请数量</td><td>约1</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>1</td></tr>
</table>
<p>四、政府信息公开行政复议、行政诉讼情况</p>
<p>五、存在的主要问题及改进情况</p>
<p>六、其他需要报告的事项</p>
</body></html>`;

const workspace = workspaceOf();
const source: CheckedSource = must(
  await checkSource(
    { name: '水务局.html', bytes: new TextEncoder().encode(PAGE) },
    workspace.assets,
  ),
);
const scrolled = vi.fn();

beforeEach(() => {
  scrolled.mockReset();
  Element.prototype.scrollIntoView = function scroll() {
    scrolled(this.textContent);
  };
});

function show(): HTMLElement {
  return render(
    <WorkspaceProvider workspace={workspace}>
      <IntakeScreen source={source} />
    </WorkspaceProvider>,
  ).container;
}

const original = () => within(screen.getByRole('region', { name: '原件' }));

test('the document stands at the left as it was read, with what was recognised marked in it', () => {
  show();
  expect(original().getAllByRole('row')[1]).toHaveTextContent(
    /^一、本年新收政府信息公开申请数量21/,
  );
  expect(original().getByTitle(/^已认出，表三 本年新收，商业企业/)).toHaveTextContent('3');
  expect(original().getByTitle(/^要核对，表三 上年结转，自然人/)).toHaveTextContent('约1');
  expect(original().getAllByTitle('没有对应上')[0]).toHaveTextContent('来源：县水务局办公室');
});

test('findings come first, then what is unsure, then what found no place', () => {
  show();
  const results = within(screen.getByRole('region', { name: '检查结果' }));
  const heads = results.getAllByRole('heading', { level: 2 }).map((head) => head.textContent);
  expect(heads).toEqual([
    expect.stringMatching(/^核对结果 \d/),
    expect.stringMatching(/^要核对的单元格 1$/),
    expect.stringMatching(/^没有对应上的内容 \d/),
  ]);
});

test('a finding of a figure, one of the text, an unsure cell and a stray line each lead to their place', async () => {
  show();
  const user = userEvent.setup();
  const results = within(screen.getByRole('region', { name: '检查结果' }));
  await user.click(results.getByRole('button', { name: /表三“本年新收”行/ }));
  expect(scrolled).toHaveBeenLastCalledWith(expect.stringMatching(/^(21|15)/));
  await user.click(results.getByRole('button', { name: /“截止”应为“截至”/ }));
  expect(scrolled).toHaveBeenLastCalledWith(expect.stringMatching(/^2024年，全局公开信息/));
  expect(original().getByText('截止').tagName).toBe('MARK');
  await user.click(results.getByRole('button', { name: '自然人 · 上年结转' }));
  expect(scrolled).toHaveBeenLastCalledWith(expect.stringMatching(/^约1/));
  await user.click(results.getByRole('button', { name: '来源：县水务局办公室' }));
  expect(scrolled).toHaveBeenLastCalledWith(expect.stringMatching(/^来源/));
});

test('has no accessibility faults', async () => {
  const faults = await axe.run(show(), { rules: { 'color-contrast': { enabled: false } } });
  expect(faults.violations.map(({ id }) => id)).toEqual([]);
});
