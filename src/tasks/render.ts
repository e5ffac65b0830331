import type { Message } from '#domain/finding.ts';
import type { Assets } from './assets.ts';
import { compose } from './compose.ts';
import { exportedName } from './file-name.ts';
import type { Format, Printing } from './formats.ts';
import type { OpenedReport } from './open-report.ts';
import type { Proof, ProofOrder } from './proof.ts';
import { type WritingOrder, type Written, writers } from './writers.ts';

/** What to render: which formats, for whom, in which 版式. */
export interface RenderOrder extends Printing {
  formats: readonly Format[];
}

/** A file that was made, with what the reader should know of it and what came of reading it back. */
export interface MadeFile extends Written {
  format: Format;
  name: string;
  proof: Proof;
}

/** A rendered file, or why there is none. */
export type RenderedFile = MadeFile | { format: Format; problem: Message };

/** Renders a report to every format asked for, one after the other; one that fails never withholds the others. */
export async function render(
  opened: OpenedReport,
  assets: Assets,
  { formats, ...printing }: RenderOrder,
): Promise<RenderedFile[]> {
  const document = compose(opened, printing.as);
  const files: RenderedFile[] = [];
  for (const format of formats) {
    files.push(await renderOne(format, { document, opened, printing }, assets));
  }
  return files;
}

async function renderOne(
  format: Format,
  order: WritingOrder,
  assets: Assets,
): Promise<RenderedFile> {
  const { document, opened, printing } = order;
  try {
    const written = await writers[format](order, assets);
    const { report } = opened.file;
    const name = exportedName({ report, template: opened.template }, printing.as, format);
    const texts = format !== 'xlsx';
    const proof = await proofOf(written, { document, opened, texts });
    return { format, name, ...written, proof };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { format, problem: { id: 'export.failed', values: { format, reason } } };
  }
}

/** Reads the file back; that it cannot be read takes nothing away from the file. */
async function proofOf({ bytes, missing }: Written, order: ProofOrder): Promise<Proof> {
  try {
    const { prove } = await import('./proof.ts');
    return await prove(bytes, { ...order, ...(missing && { missing }) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      figures: 0,
      differences: [],
      problem: { id: 'export.unproven', values: { reason } },
    };
  }
}
