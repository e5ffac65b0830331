import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { run } from '#cli/main.ts';
import { convertWithOffice } from '../formats/docx/office.ts';
import { readHtml } from '../formats/docx/read-html.ts';
import { readPdfGrids, readPdfText } from '../readers/pdf-grids.ts';
import { yichunFigures, yichunHeadings } from '../seeds/yichun-figures.ts';
import { skipWithout } from '../tools.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const yichun = join(root, 'seeds', 'yichun-2021.nianbao.json');
const out = mkdtempSync(join(tmpdir(), 'nianbao-'));
const pdf = join(out, 'yichun-2021.pdf');
const docx = join(out, 'yichun-2021.docx');

/** The rows of figures of a table, its label columns left aside. */
function figureRows(grid: readonly (readonly string[])[] = [], labels: number): string[][] {
  return grid
    .map((row) => row.slice(labels))
    .filter((row) => row.every((text) => /^[\d.]+$/.test(text)));
}

/** The three tables; where table 二 merges three places into one figure, every place shows it. */
function threeGrids([disclosure, requests, disputes]: readonly (readonly (readonly string[])[])[]) {
  return {
    proactiveDisclosure: figureRows(disclosure, 1),
    requests: figureRows(requests, 3),
    disputes: figureRows(disputes, 0),
  };
}

/** A figure that stands alone in its row of table 二 covers three places. */
const printed = {
  ...yichunFigures,
  proactiveDisclosure: yichunFigures.proactiveDisclosure.map((row) =>
    row.length === 1 ? [...row, ...row, ...row] : [...row],
  ),
};

describe('the published report, rendered', () => {
  beforeAll(async () => {
    const rendered = await run(['render', yichun, '--out', out, '--docx', '--pdf'], root);
    expect(rendered).toEqual({ code: 0, out: `${docx}\n${pdf}`, err: '' });
  });

  skipWithout('pdftotext')('every figure of the PDF stands in its cell', () => {
    expect(threeGrids(readPdfGrids(pdf))).toEqual(printed);
  });

  skipWithout('pdftotext')('the headings of the PDF come in their order', () => {
    const text = readPdfText(pdf).replace(/\s/g, '');
    const places = yichunHeadings.map((heading) => text.indexOf(heading));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  skipWithout('qpdf')('the PDF is sound', () => {
    expect(execFileSync('qpdf', ['--check', pdf], { encoding: 'utf8' })).toContain(
      'No syntax or stream encoding errors found',
    );
  });

  skipWithout('soffice')(
    'every figure and heading of the Word file is read back by LibreOffice',
    () => {
      const page = readHtml(
        readFileSync(convertWithOffice(readFileSync(docx), 'yichun', 'html'), 'utf8'),
      );
      const grids = page.tables.map((table) =>
        table.map((row) => row.map((place) => place.text.trim())),
      );
      expect(threeGrids(grids)).toEqual(printed);
      expect(page.headings).toEqual(yichunHeadings);
    },
  );
});

describe('a report with an error', () => {
  const slipped = join(out, 'slipped.nianbao.json');

  beforeAll(() => {
    const json = JSON.parse(readFileSync(yichun, 'utf8'));
    json.report.figures['requests.received.naturalPerson'] = '503';
    writeFileSync(slipped, JSON.stringify(json));
  });

  test('is written all the same; what is open stands on stderr, exit 1', async () => {
    const { code, err } = await run(['render', slipped, '--out', out, '--docx'], root);
    expect(code).toBe(1);
    expect(existsSync(join(out, 'slipped.docx'))).toBe(true);
    expect(err?.split('\n')).toHaveLength(2);
    expect(err).toContain('表三“自然人”列');
  });

  test('is withheld with --strict alone', async () => {
    const dir = join(out, 'strict');
    const { code, out: printed } = await run(
      ['render', slipped, '--out', dir, '--docx', '--pdf', '--strict', '--json'],
      root,
    );
    expect(code).toBe(1);
    expect(JSON.parse(printed ?? '').files).toEqual([]);
    expect(existsSync(dir) ? readdirSync(dir) : []).toEqual([]);
  });
});

test('where nothing can be written: one sentence, exit 2', async () => {
  const blocked = join(out, 'blocked');
  writeFileSync(blocked, '');
  const {
    code,
    out: printed,
    err,
  } = await run(['render', yichun, '--out', blocked, '--html'], root);
  expect({ code, printed }).toEqual({ code: 2, printed: undefined });
  expect(err).toBe(`不能写入 ${blocked}；请检查路径和权限，或者换一个位置`);
});

test('a publication copy carries no data of the report, a review copy does', async () => {
  const { unzipSync } = await import('fflate');
  for (const [as, carries] of [
    ['review', true],
    ['publication', false],
  ] as const) {
    await run(['render', yichun, '--out', out, '--docx', '--as', as], root);
    const parts = Object.values(unzipSync(readFileSync(docx))).map((part) =>
      new TextDecoder().decode(part),
    );
    expect(parts.some((part) => part.includes('nianbao-report'))).toBe(carries);
  }
});

describe('a set in one zip', () => {
  const dir = join(out, 'zip');
  const packed = async () => {
    const { unzipSync } = await import('fflate');
    return unzipSync(readFileSync(join(dir, 'yichun-2021.zip')));
  };

  test('holds the published files, and what stays inside the office', async () => {
    const args = ['render', yichun, '--out', dir, '--zip', '--approval', '--json'];
    const { code, out: printed } = await run(args, root);
    expect(code).toBe(0);
    expect(readdirSync(dir)).toEqual(['yichun-2021.zip']);
    const { files } = JSON.parse(printed ?? '');
    expect(files[0]).toMatchObject({ format: 'zip', path: join(dir, 'yichun-2021.zip') });
    expect(files.slice(1, 5).map(({ proof }: { proof: unknown }) => proof)).toEqual(
      Array.from({ length: 4 }, () => ({ figures: 200, differences: [] })),
    );
    const name = '宜春市人民政府2021年';
    expect(Object.keys(await packed())).toEqual([
      ...['docx', 'pdf', 'html', 'xlsx'].map(
        (format) => `发布文件/${name}政府信息公开工作年度报告.${format}`,
      ),
      `内部留存/${name}度报告.nianbao.json`,
      `内部留存/${name}度年报数据核对情况.docx`,
      `内部留存/${name}度年报数据核对情况.pdf`,
      `内部留存/${name}度年报审批表.docx`,
      `内部留存/${name}度年报审批表.pdf`,
      '内部留存/校验清单.txt',
    ]);
  });

  test('of a 送审稿 keeps that inside the office, beside what is published', async () => {
    const args = ['render', yichun, '--out', dir, '--zip', '--docx', '--as', 'review'];
    expect((await run(args, root)).code).toBe(0);
    const name = '宜春市人民政府2021年';
    const paths = Object.keys(await packed());
    expect(paths.slice(0, 3)).toEqual([
      `发布文件/${name}政府信息公开工作年度报告.docx`,
      `内部留存/${name}度报告.nianbao.json`,
      `内部留存/${name}政府信息公开工作年度报告（送审稿）.docx`,
    ]);
    expect(paths.slice(3).every((path) => path.startsWith('内部留存/'))).toBe(true);
    await run(['render', yichun, '--out', dir, '--zip', '--approval'], root);
  });

  test('is the same every time, and its list names the hash of every file', async () => {
    const first = readFileSync(join(dir, 'yichun-2021.zip'));
    await run(['render', yichun, '--out', dir, '--zip', '--approval'], root);
    expect(readFileSync(join(dir, 'yichun-2021.zip')).equals(first)).toBe(true);
    const { createHash } = await import('node:crypto');
    const parts = await packed();
    const list = new TextDecoder().decode(parts['内部留存/校验清单.txt']);
    expect(list).toContain('报告第1稿');
    for (const [path, bytes] of Object.entries(parts)) {
      if (path.endsWith('校验清单.txt')) continue;
      const hash = createHash('sha256').update(bytes).digest('hex');
      expect(list).toContain(`${hash}  ${path}\n`);
    }
  });
});

test('the office’s own 审批表 is filled in', async () => {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate');
  const form = join(out, 'form.docx');
  const body = '<w:document><w:p><w:r><w:t>{{单位}}{{科长}}</w:t></w:r></w:p></w:document>';
  writeFileSync(form, zipSync({ 'word/document.xml': strToU8(body) }));
  const { code, err } = await run(['render', yichun, '--out', out, '--form', form], root);
  expect({ code, err }).toEqual({ code: 0, err: '不认识的占位符原样保留：{{科长}}' });
  const filled = unzipSync(readFileSync(join(out, 'yichun-2021-审批表.docx')));
  expect(strFromU8(filled['word/document.xml'] ?? new Uint8Array())).toContain('宜春市人民政府');
  const none = await run(['render', yichun, '--out', out, '--form', join(out, 'none.docx')], root);
  expect(none.code).toBe(2);
});

test('files and figures are told as JSON, in the layout of the form as well', async () => {
  const args = ['render', yichun, '--out', out, '--docx', '--layout', 'form', '--json'];
  const { code, out: printed } = await run(args, root);
  expect(code).toBe(0);
  expect(JSON.parse(printed ?? '').files).toEqual([
    { format: 'docx', path: docx, remarks: [], proof: { figures: 200, differences: [] } },
  ]);
});

test('a layout nobody knows is no order', async () => {
  const args = ['render', yichun, '--out', out, '--docx', '--layout', 'poster'];
  expect(await run(args, root)).toMatchObject({ code: 2 });
});
