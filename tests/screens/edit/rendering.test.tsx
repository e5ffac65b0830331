import { beforeEach, expect, test, vi } from 'vitest';
import type { GridCellProps } from '#ui/grid/grid-cell.tsx';
import { cell, openEdit } from './open-edit.tsx';

const rendered = vi.hoisted(() => new Set<string>());

vi.mock('#ui/grid/grid-cell.tsx', async (original) => {
  const { GridCell } = await original<typeof import('#ui/grid/grid-cell.tsx')>();
  return {
    GridCell: (props: GridCellProps) => {
      rendered.add(props.id);
      return GridCell(props);
    },
  };
});

beforeEach(() => rendered.clear());

test('a key renders the cell it is typed into and those whose verdict it changes, no others', async () => {
  const { user } = await openEdit('requests');
  await user.click(cell('重复申请', '科研机构'));
  rendered.clear();
  await user.keyboard('1');
  expect(rendered).toContain('requests.repeated.researchInstitution');
  expect([...rendered].filter((address) => !/repeated|researchInstitution/.test(address))).toEqual(
    [],
  );
});

test('where no relation is touched, a key renders one cell', async () => {
  const { user } = await openEdit('proactiveDisclosure');
  await user.click(cell('行政许可', '处理决定'));
  await user.keyboard('1');
  rendered.clear();
  await user.keyboard('2');
  expect([...rendered]).toEqual(['proactiveDisclosure.permits.decisions']);
});

test('moving renders the cell that is left and the cell that is entered', async () => {
  const { user } = await openEdit('requests');
  await user.click(cell('重复申请', '科研机构'));
  rendered.clear();
  await user.keyboard('{ArrowRight}');
  expect([...rendered]).toEqual([
    'requests.repeated.researchInstitution',
    'requests.repeated.publicWelfareOrganization',
  ]);
});
