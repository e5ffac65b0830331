import type { Layout } from '#document/page.ts';
import type { ReportDocument } from '#document/tree.ts';
import type { Assets } from './assets.ts';
import type { Edition } from './file-name.ts';
import type { Format } from './formats.ts';
import type { OpenedReport } from './open-report.ts';
import type { RenderedFile } from './render.ts';

/** What a worker can be asked for, by kind: the order and what comes of it. */
export interface HeavyTasks {
  layOut: { order: OpenedReport; result: { document: ReportDocument; layout: Layout } };
  render: {
    order: { opened: OpenedReport; format: Format; as: Edition };
    result: RenderedFile;
  };
}

export type HeavyKind = keyof HeavyTasks;

/** How each order is carried out, in a worker or in the page itself. */
export const heavyTasks: {
  [Kind in HeavyKind]: (
    order: HeavyTasks[Kind]['order'],
    assets: Assets,
  ) => Promise<HeavyTasks[Kind]['result']>;
} = {
  layOut: async (opened, assets) => {
    const { layOutReport } = await import('./pages.ts');
    return layOutReport(opened, assets);
  },
  render: async ({ opened, format, as }, assets) => {
    const { render } = await import('./render.ts');
    const [file] = await render(opened, assets, { formats: [format], as });
    if (!file) throw new Error(`No ${format} was rendered`);
    return file;
  },
};
