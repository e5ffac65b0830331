import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '#cli/main.ts';
import { between, edited, inCell, put, taken } from './returned-copy.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** 云溪县's report of 2024. */
export const YUNXI = join(root, 'seeds', 'yunxi-2024.nianbao.json');

const REMARK = 'w:commentRange';
const REMARKED = `${between(`<${REMARK}Start w:id="1"/>`)}每季度核对一次${between(`<${REMARK}End w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`)}`;

/**
 * Its 送审稿 as it came back from the leader's desk: a figure and a sentence under 修订, a sentence and a bound figure
 * typed over, and a remark. Returns where the file is.
 */
export async function returnedYunxi(): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'nianbao-'));
  await run(['render', YUNXI, '--out', out, '--docx', '--as', 'review'], root);
  const copy = edited(
    readFileSync(join(out, 'yunxi-2024.docx')),
    [
      [inCell('requests.received.naturalPerson'), `$1${between(taken('53') + put('54'))}$2`],
      ['按季检查乡镇公开栏', `${between(taken('按季') + put('每月'))}检查乡镇公开栏`],
      ['一是申请集中在征地领域', '一是申请集中在征地拆迁领域'],
      [/(全年新收申请<.*?<w:t[^>]*>)63(<)/, '$165$2'],
      ['每季度核对一次', REMARKED],
    ],
    '<w:comment w:id="1" w:author="王主任" w:date="2025-01-21T10:00:00Z"><w:p><w:r><w:t>请写明每次核对的日期。</w:t></w:r></w:p></w:comment>',
  );
  const path = join(out, '云溪县2024年报（王主任改）.docx');
  writeFileSync(path, copy);
  return path;
}
