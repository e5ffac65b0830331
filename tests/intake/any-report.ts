import fc from 'fast-check';
import { type Cell, cellsOf } from '#domain/cells.ts';
import type { Attachment, Block, ParagraphBlock, Report, ReportSection } from '#domain/report.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { newReport } from '#tasks/new-report.ts';
import type { Filled } from './printed-report.ts';

const WORDS =
  '全县 持续 推进 政务公开 主动 发布 各类 信息 依法 办理 申请 健全 制度 优化 栏目 加强 培训 回应 关切 群众 企业 平台 建设 稳步 提升 质量 重点 领域 公开'.split(
    ' ',
  );
const phrase = fc
  .array(fc.constantFrom(...WORDS), { minLength: 4, maxLength: 9 })
  .map((words) => words.join(''));
/** A sentence or two as offices write them. */
const prose = fc
  .tuple(phrase, phrase, fc.nat(9999), fc.constantFrom('；', '，', '。'))
  .map(([one, other, count, mark]) => `${one}${mark}${other}${count}条。`);
const remark = fc.constantFrom(
  '政府网站及部门',
  '部门网站',
  '云政办〔2015〕11号、14号',
  '每天一条',
  '见附件',
);
const note = fc.nat(99).map((count) => `其中修订${count}件`);

/** A figure as a clerk types it. */
export function typedFigure({ decimals, signed }: Cell): fc.Arbitrary<string> {
  const most = 10 ** Math.min(decimals, 4) - 1;
  return fc
    .tuple(fc.nat(9_999_999), fc.nat({ max: Math.max(most, 0) }), fc.boolean())
    .map(([whole, fraction, minus]) => {
      const digits = fraction === 0 ? `${whole}` : `${whole}.${fraction}`;
      return signed && minus && whole > 0 ? `-${digits}` : digits;
    });
}

/** A report of an edition with anything a clerk may have filled in, left out, added and renamed. */
export function anyReport(edition: ReportTemplate): fc.Arbitrary<Report> {
  const unit = {
    id: 'yunxi',
    name: '云溪县人民政府',
    kind: 'government',
    level: 'county',
  } as const;
  const blank = newReport(edition, { unit, year: edition.years.from });
  const cells = edition.tables.flatMap(cellsOf);
  return fc
    .record({
      cells: anyCells(cells),
      opening: fc.array(prose, { maxLength: 2 }),
      texts: fc.array(fc.array(anyParagraph(cells), { maxLength: 4 }), {
        minLength: edition.sections.length + 1,
        maxLength: edition.sections.length + 1,
      }),
      added: fc.boolean(),
      ownTitle: fc.boolean(),
      signed: fc.boolean(),
      attached: fc.array(fc.array(prose, { minLength: 1, maxLength: 3 }), { maxLength: 2 }),
    })
    .map(({ cells: filled, opening, texts, added, ownTitle, signed, attached }): Report => {
      const own: ReportSection[] = added
        ? [{ id: 'added1', heading: '政务新媒体工作情况', added: true, blocks: [] }]
        : [];
      return {
        ...blank,
        ...filled,
        front: {
          ...blank.front,
          ...(ownTitle && {
            title: `云溪县人民政府${edition.years.from}年度政府信息公开工作报告`,
          }),
          ...(signed && { signedOn: `${edition.years.from + 1}-01-18` }),
          opening: opening.map((text, at) => plain(`opening-${at + 1}`, text)),
        },
        sections: [...blank.sections, ...own].map((section, at) => ({
          ...section,
          blocks: [
            ...(texts[at] ?? []).map((make, index) => make(`${section.id}-${index + 1}`)),
            ...section.blocks,
          ],
        })),
        attachments: [
          ...blank.attachments,
          ...attached.map(
            (paragraphs, at): Attachment => ({
              id: `own-${at + 1}`,
              title: ['工作制度汇编', '重点栏目清单'][at] ?? '',
              blocks: paragraphs.map((text, index) => plain(`own-${at + 1}-${index + 1}`, text)),
            }),
          ),
        ],
      };
    });
}

function anyCells(cells: readonly Cell[]): fc.Arbitrary<Filled> {
  const one = (cell: Cell) =>
    fc.record({
      cell: fc.constant(cell),
      text: cell.kind === 'text' ? remark : typedFigure(cell),
      isBlank: fc
        .integer({ min: 0, max: 9 })
        .map((chance) => chance < (cell.kind === 'text' ? 6 : 2)),
      note: fc.option(note, { freq: 30, nil: undefined }),
      unit: fc.constantFrom('元', '万元'),
    });
  return fc.tuple(...cells.map(one)).map((all) => {
    const filled = { figures: {}, texts: {}, notes: {}, units: {} } as {
      [Kind in keyof Filled]: Record<string, string>;
    };
    for (const { cell, text, isBlank, note: beside, unit } of all) {
      if (isBlank) continue;
      filled[cell.kind === 'text' ? 'texts' : 'figures'][cell.address] = text;
      if (cell.kind === 'text') continue;
      if (cell.unit === 'free') filled.units[cell.address] = unit;
      if (beside !== undefined) filled.notes[cell.address] = beside;
    }
    return filled;
  });
}

const NUMBERS = { 0: '', 2: '（二）', 3: '3.', 4: '（4）' } as const;

/** A paragraph of any level; some name a figure of the report. */
function anyParagraph(cells: readonly Cell[]): fc.Arbitrary<(id: string) => ParagraphBlock> {
  const figures = cells.filter(({ kind }) => kind === 'figure');
  return fc
    .tuple(
      fc.constantFrom<0 | 2 | 3 | 4>(0, 0, 2, 3, 4),
      prose,
      fc.option(fc.constantFrom(...(figures.length > 0 ? figures : [undefined])), {
        nil: undefined,
      }),
    )
    .map(([level, text, cell]) => (id: string) => ({
      id,
      kind: 'paragraph',
      level,
      runs: [
        { text: NUMBERS[level] + text },
        ...(cell ? [{ cell: cell.address, as: 'figure' as const }, { text: '是全年的数。' }] : []),
      ],
    }));
}

function plain(id: string, text: string): Block {
  return { id, kind: 'paragraph', level: 0, runs: [{ text }] };
}
