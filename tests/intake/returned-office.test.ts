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

const NAMES = ['yunxi-2024', 'yichun-2021', 'baishi-2020', 'panjin-2015'] as const;

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
}
