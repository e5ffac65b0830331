import { printFigures } from '#document/compose/printed-figures.ts';
import type { ReturnedDraft } from '#domain/returned-draft.ts';
import type { SourceDocument } from '#formats/source-tree.ts';
import { compareReturned } from '#intake/returned/compare-returned.ts';
import type { Assets } from './assets.ts';
import { checkFigures } from './check-figures.ts';
import { compose } from './compose.ts';
import { type OpenedReport, openReport } from './open-report.ts';

/**
 * 退回稿: compares an edited copy with the report it carries. Undefined where it carries none, or one that is damaged:
 * the copy is then a document like any other.
 */
export async function readReturned(
  source: SourceDocument,
  name: string,
  assets: Assets,
): Promise<ReturnedDraft | undefined> {
  if (source.embedded === undefined || !source.review) return undefined;
  const opened = await openReport(source.embedded, assets);
  return opened.ok ? compareWith(opened.value, source, name) : undefined;
}

/** Compares an edited copy with a report it was printed from. */
export function compareWith(
  opened: OpenedReport,
  source: SourceDocument,
  name: string,
): ReturnedDraft {
  const { file, template } = opened;
  const { report } = file;
  const { totals } = checkFigures({ report, template });
  const { run: print } = printFigures(report, template, { totals });
  const document = compose(opened, 'review');
  return {
    name,
    file,
    template,
    ...compareReturned({ report, template, document, print }, source),
  };
}
