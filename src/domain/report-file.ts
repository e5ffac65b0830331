import type { Media, Report } from './report.ts';
import type { ReportTemplate } from './template.ts';

/** 年报文件: what a `*.nianbao.json` holds besides its format marks. */
export interface ReportFile {
  /** Instant of saving, ISO 8601 with a zone. */
  savedAt: string;
  /** Version of the program that wrote it. */
  app: string;
  report: Report;
  /** The edition the report was made with, so that it opens when the program no longer ships it. */
  templateCopy?: ReportTemplate;
  /** Pictures by id. */
  media?: Readonly<Record<string, Media>>;
}
