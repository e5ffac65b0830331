import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { run } from '#cli/main.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dir = mkdtempSync(join(tmpdir(), 'nianbao-'));
const seed = (name: string) => join(root, 'seeds', `${name}.nianbao.json`);

test('the later year is compared with the earlier, whichever file comes first', async () => {
  const [one, other] = [seed('yunxi-2023'), seed('yunxi-2024')];
  const { code, out } = await run(['compare', one, other, '--json'], root);
  expect(code).toBe(0);
  expect((await run(['compare', other, one, '--json'], root)).out).toBe(out);
  const { before, now, figures, sections, lost } = JSON.parse(out ?? '');
  expect([before.year, now.year, lost]).toEqual([2023, 2024, []]);
  expect(figures[0]).toEqual({
    cell: 'proactiveDisclosure.fees.amount',
    label: '表二 行政事业性收费，收费金额',
    before: '3502.4',
    now: '3688.85',
    change: '186.45',
    rate: '5.3%',
  });
  expect(sections.find(({ id }: { id: string }) => id === 'overview')).toEqual({
    id: 'overview',
    heading: '一、总体情况',
    stands: 'both',
    sentences: 9,
    same: 1,
    figuresOnly: 1,
    share: '11.1%',
  });
});

test('a report with itself has no changes', async () => {
  const { code, out } = await run(
    ['compare', seed('yunxi-2024'), seed('yunxi-2024'), '--json'],
    root,
  );
  expect(code).toBe(0);
  expect(JSON.parse(out ?? '').figures).toEqual([]);
});

test('the long form holds all cells of both', async () => {
  const csv = join(dir, 'long.csv');
  const { code } = await run(
    ['compare', seed('yunxi-2023'), seed('yunxi-2024'), '--csv', csv],
    root,
  );
  expect(code).toBe(0);
  const lines = readFileSync(csv, 'utf8').trimEnd().split('\r\n');
  expect(lines).toHaveLength(401);
  expect(lines).toContain(
    '云溪县人民政府,2024,2021,proactiveDisclosure.permits.decisions,表二 / 第二十条第（五）项 / 行政许可 / 本年处理决定数量,863,863,是,yunxi-2024.nianbao.json',
  );
});

test.each([
  ['one file alone', [seed('yunxi-2024')]],
  ['no such file', [seed('yunxi-2024'), join(dir, 'nowhere.docx')]],
])('%s: exit 2', async (_what, files) => {
  const { code, out, err } = await run(['compare', ...files], root);
  expect([code, out]).toEqual([2, undefined]);
  expect(err).not.toBe('');
});
