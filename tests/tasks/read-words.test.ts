import { describe, expect, test } from 'vitest';
import { problems } from '#i18n/problems.zh-cn.ts';
import { readWords } from '#tasks/read-words.ts';
import { workbook } from './workbook.ts';

const HEAD = ['错', '正', '说明', '依据', '截止日期'];

describe('a word list', () => {
  test('is read by its headings, whatever their order; blanks are left out', async () => {
    const read = await readWords(
      workbook([
        ['本单位词表'],
        ['截止日期', '错', '正', '说明', '依据'],
        ['2026年12月31日', '旧称呼', '新称呼', '机构改名', '云府发〔2024〕3号'],
        ['', '空话', '', '', ''],
        ['', '', '只有正', '', ''],
      ]),
    );
    expect(read).toEqual({
      ok: true,
      value: [
        {
          ...{ wrong: '旧称呼', right: '新称呼', note: '机构改名' },
          ...{ source: '云府发〔2024〕3号', until: '2026-12-31' },
        },
        { wrong: '空话' },
      ],
    });
  });

  test.each([
    ['2026-1-5', '2026-01-05'],
    ['2026/12/31', '2026-12-31'],
    ['2026.2.3', '2026-02-03'],
  ])('reads the date %s', async (typed, until) => {
    const read = await readWords(workbook([HEAD, ['旧', '新', '', '', typed]]));
    expect(read).toEqual({ ok: true, value: [{ wrong: '旧', right: '新', until }] });
  });

  test('reads a date that the workbook keeps as a date', async () => {
    const day = new Date(Date.UTC(2026, 11, 31));
    const read = await readWords(workbook([HEAD, ['旧', '新', '', '', day]]));
    expect(read).toMatchObject({ ok: true, value: [{ until: '2026-12-31' }] });
  });

  test.each([
    [[['旧', '新']], '词表里没有表头。请在表格第一行写：错、正、说明、依据、截止日期'],
    [[HEAD], '词表是空的。请在“错”一列逐行写上要查找的写法'],
    [
      [HEAD, ['旧', '新', '', '', '年底']],
      '词表第2行“旧”的截止日期“年底”不能识别。请写成 2026-12-31 的样子',
    ],
  ])('says what is wrong with one that cannot be used', async (rows, sentence) => {
    const read = await readWords(workbook(rows));
    expect(read.ok ? '' : problems[read.problem.id]?.(read.problem.values)).toBe(sentence);
  });
});
