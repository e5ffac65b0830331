import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readSource } from '#formats/read-source.ts';
import { compareWith } from '#tasks/read-returned.ts';
import { must, openedSeed } from '../files.ts';
import { between, edited, inCell, put, reviewCopy, taken } from '../returned-copy.ts';
import { skipWithout } from '../tools.ts';

/** A report of every edition, with a sentence of its problems, and a figure where it has tables. */
const REPORTS = [
  [
    'yichun-2021',
    'problems-2',
    '统一栏目和文本格式',
    '统一栏目和文字格式',
    'requests.granted.naturalPerson',
  ],
  ['baishi-2020', 'problems-1', '短视频', '长视频', 'requests.granted.naturalPerson'],
  ['panjin-2015', 'problems-7', '平衡发展', '均衡发展', 'statistics.website.count'],
  ['nanjiang-2018', 'problems-6', '半年督查', '半年检查'],
  ['pingxiang-2012', 'problems-2', '拓宽受理渠道', '拓展受理渠道'],
] as const;
const NAMES = ['yunxi-2024', ...REPORTS.map(([name]) => name)];

/** A Word file saved by LibreOffice in other kinds, one out of the other. */
function savedAs(bytes: Uint8Array, kinds: readonly string[]): Uint8Array {
  const dir = mkdtempSync(join(tmpdir(), 'nianbao-'));
  let path = join(dir, 'copy.docx');
  writeFileSync(path, bytes);
  for (const kind of kinds) {
    const into = mkdtempSync(join(dir, kind));
    const profile = `-env:UserInstallation=file://${dir}/profile`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', kind, '--outdir', into, path]);
    path = join(into, `copy.${kind}`);
  }
  return readFileSync(path);
}

for (const kinds of [['docx'], ['odt', 'docx']]) {
  for (const name of NAMES) {
    skipWithout('soffice')(
      `${name} saved as ${kinds.join(' and ')}: no change is seen`,
      async () => {
        const opened = await openedSeed(name);
        const saved = savedAs(await reviewCopy(opened), kinds);
        const source = must(await readSource(saved));
        if (kinds.length === 1) expect(source.embedded).toBeDefined();
        expect(compareWith(opened, source, 'x')).toMatchObject({ changes: [], comments: [] });
      },
    );
  }

  skipWithout('soffice')(
    `edits saved as ${kinds.join(' and ')}: exactly these are seen`,
    async () => {
      const opened = await openedSeed('yunxi-2024');
      const copy = edited(
        await reviewCopy(opened),
        [
          [inCell('requests.received.naturalPerson'), `$1${between(taken('53') + put('54'))}$2`],
          ['按季检查乡镇公开栏', `${between(taken('按季') + put('每月'))}检查乡镇公开栏`],
          [/(全年新收申请<.*?<w:t[^>]*>)63(<)/, '$165$2'],
          [
            '每季度核对一次',
            `${between('<w:commentRangeStart w:id="1"/>')}每季度核对一次${between('<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>')}`,
          ],
        ],
        '<w:comment w:id="1" w:author="王主任" w:date="2025-01-21T10:00:00Z"><w:p><w:r><w:t>请写明日期</w:t></w:r></w:p></w:comment>',
      );
      const source = must(await readSource(savedAs(copy, kinds)));
      const { changes, comments } = compareWith(opened, source, 'x');
      expect(changes).toMatchObject([
        { kind: 'cell', before: '53', after: '54', revisers: [{ by: '李科长' }] },
        { kind: 'binding', before: '63', after: '65', revisers: [] },
        { kind: 'sentence', block: 'problems-2', revisers: [{ by: '李科长' }] },
      ]);
      expect(comments).toMatchObject([
        {
          by: '王主任',
          text: '请写明日期',
          quote: '每季度核对一次',
          place: { block: 'overview-4' },
        },
      ]);
    },
  );

  for (const [name, block, before, after, cell] of REPORTS) {
    skipWithout('soffice')(
      `${name}, edited and saved as ${kinds.join(' and ')}: exactly the edits are seen`,
      async () => {
        const opened = await openedSeed(name);
        const figure = cell && opened.file.report.figures[cell];
        const copy = edited(await reviewCopy(opened), [
          [before, after],
          ...(cell ? [[inCell(cell), '$198765$2'] as const] : []),
        ]);
        const source = must(await readSource(savedAs(copy, kinds)));
        expect(compareWith(opened, source, 'x')).toMatchObject({
          changes: [
            ...(cell ? [{ kind: 'cell', cell, before: figure, after: '98765' }] : []),
            { kind: 'sentence', block },
          ],
          comments: [],
        });
      },
    );
  }
}
