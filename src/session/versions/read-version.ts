import type { Block, Report } from '#domain/report.ts';
import type { ReportFile } from '#domain/report-file.ts';
import { type Result, success } from '#domain/result.ts';
import type { KeptVersion } from '#store/report-store.ts';
import type { Assets } from '#tasks/assets.ts';
import { moveReport } from '#tasks/move-report.ts';
import { openReport } from '#tasks/open-report.ts';
import type { MediaShelf } from '../media-shelf.ts';
import type { ReportSession } from '../report-session.ts';

/** A version as a report of the edition that is open now; its pictures stand on the shelf. */
export async function readVersion(
  { template, media }: ReportSession,
  { text }: KeptVersion,
  assets: Assets,
): Promise<Result<Report>> {
  const opened = await openReport(text, assets);
  if (!opened.ok) return opened;
  const { file, template: own } = opened.value;
  const report = withPictures(file, media);
  const isSame = own.id === template.id && own.revision === template.revision;
  return success(isSame ? report : moveReport({ report, template: own }, template).report);
}

/** A picture that left the report may have given its id to another one since. */
function withPictures({ report, media = {} }: ReportFile, shelf: MediaShelf): Report {
  const ids = new Map(Object.entries(media).map(([id, one]) => [id, shelf.add(one)]));
  const placed = (blocks: readonly Block[]) =>
    blocks.map((block) =>
      block.kind === 'picture' ? { ...block, media: ids.get(block.media) ?? block.media } : block,
    );
  return {
    ...report,
    front: { ...report.front, opening: placed(report.front.opening) },
    sections: report.sections.map((one) => ({ ...one, blocks: placed(one.blocks) })),
    attachments: report.attachments.map((one) => ({ ...one, blocks: placed(one.blocks) })),
  };
}
