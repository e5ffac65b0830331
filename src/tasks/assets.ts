import type { FontRole } from '#document/tree.ts';
import type { EditionSummary } from '#domain/choose-edition.ts';
import type { Result } from '#domain/result.ts';
import type { ReportTemplate } from '#domain/template.ts';

/** Where editions and fonts come from: fetched by the app, read from disk by the command line. */
export interface Assets {
  /** The editions at hand: the program's own and those that were imported. */
  editions(): Promise<readonly EditionSummary[]>;
  /** The edition of an id, checked; a problem where there is none or it is damaged. */
  template(id: string): Promise<Result<ReportTemplate>>;
  /** The same among the program's own alone. */
  shipped(id: string): Promise<Result<ReportTemplate>>;
  /** The bytes of the font of a role, packed by gzip or not. */
  font(role: FontRole): Promise<Uint8Array>;
  /** The bytes of the WebAssembly module that cuts fonts. */
  fontCutter(): Promise<Uint8Array<ArrayBuffer>>;
}

/** 字体 that an office may have of its own: those of the text and of the title. */
export const OFFICE_FONTS = ['fangsong', 'biaosong'] as const;
export type OfficeFontRole = (typeof OFFICE_FONTS)[number];

/** The file of each role's font, without its ending; 宋体 is drawn with the file of 仿宋. */
export const FONT_FILES: Readonly<Record<FontRole, string>> = {
  biaosong: 'biaosong',
  heiti: 'heiti',
  kaiti: 'kaiti',
  fangsong: 'fangsong',
  songti: 'fangsong',
};
