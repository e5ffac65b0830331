import type { Layout } from '#document/page.ts';
import type { ReportDocument } from '#document/tree.ts';
import type { Result } from '#domain/result.ts';
import type { WordEntry } from '#domain/word-entry.ts';
import type { Assets } from './assets.ts';
import type { BroughtIn, ComingDocument } from './bring-in.ts';
import type { CheckedSource, SourceFile } from './check-source.ts';
import type { Format, Printing } from './formats.ts';
import type { OpenedReport } from './open-report.ts';
import type { PackOrder } from './pack.ts';
import type { RenderedFile } from './render.ts';
import type { SheetFile, SheetOrder } from './sheets.ts';

/** What a worker can be asked for, by kind: the order and what comes of it. */
export interface HeavyTasks {
  bringIn: { order: ComingDocument; result: Result<BroughtIn> };
  checkSource: { order: SourceFile; result: Result<CheckedSource> };
  layOut: {
    order: OpenedReport & { printing?: Printing };
    result: { document: ReportDocument; layout: Layout };
  };
  render: {
    order: Printing & { opened: OpenedReport; format: Format };
    result: RenderedFile;
  };
  sheet: { order: SheetOrder; result: readonly SheetFile[] };
  pack: { order: PackOrder; result: { name: string; bytes: Uint8Array } };
  readWords: { order: Uint8Array; result: Result<WordEntry[]> };
}

export type HeavyKind = keyof HeavyTasks;

/** How each order is carried out. */
export const heavyTasks: {
  [Kind in HeavyKind]: (
    order: HeavyTasks[Kind]['order'],
    assets: Assets,
  ) => Promise<HeavyTasks[Kind]['result']>;
} = {
  bringIn: async (coming, assets) => {
    const { bringIn } = await import('./bring-in.ts');
    return bringIn(coming, assets);
  },
  checkSource: async (source, assets) => {
    const { checkSource } = await import('./check-source.ts');
    return checkSource(source, assets);
  },
  layOut: async ({ printing = { as: 'publication' }, ...opened }, assets) => {
    const { layOutReport } = await import('./pages.ts');
    return layOutReport(opened, printing, assets);
  },
  render: async ({ opened, format, ...printing }, assets) => {
    const { render } = await import('./render.ts');
    const [file] = await render(opened, assets, { formats: [format], ...printing });
    if (!file) throw new Error(`No ${format} was rendered`);
    return file;
  },
  sheet: async (order, assets) => {
    const { writeSheet } = await import('./sheets.ts');
    return writeSheet(order, assets);
  },
  readWords: async (bytes) => {
    const { readWords } = await import('./read-words.ts');
    return readWords(bytes);
  },
  pack: async (order) => {
    const { packSet } = await import('./pack.ts');
    return packSet(order);
  },
};
