import type { PageStyleName } from '#document/layout/style.ts';
import type { Edition } from '#tasks/file-name.ts';
import type { Format, Printing } from '#tasks/formats.ts';
import type { SheetKind } from '#tasks/sheets.ts';

/** How the report is printed, nothing left open. */
export interface FullPrinting extends Printing {
  layout: PageStyleName;
}

/** Which files are made. */
export interface FileChoice {
  formats: readonly Format[];
  sheets: readonly SheetKind[];
  /** All of them in one zip rather than one by one. */
  zip: boolean;
  /** Whether a PDF carries the figures of its tables as data. */
  withData: boolean;
}

/** 导出: what is exported and for whom. */
export interface ExportOrder extends FileChoice {
  printing: FullPrinting;
}

/** One file after the other. */
export type ExportStep =
  | { kind: 'format'; format: Format; as: Edition }
  | { kind: 'sheet'; sheet: SheetKind }
  | { kind: 'zip' };

/**
 * The steps of an order. A set always has what is published, the 送审稿 stays inside the office; 年报数据核对情况 is part of it.
 */
export function stepsOf({ formats, sheets, zip, printing: { as } }: ExportOrder): ExportStep[] {
  const editions: readonly Edition[] = zip && as === 'review' ? ['publication', 'review'] : [as];
  const kept: readonly SheetKind[] =
    zip && !sheets.includes('checkSheet') ? ['checkSheet', ...sheets] : sheets;
  return [
    ...editions.flatMap((edition) =>
      formats.map((format) => ({ kind: 'format' as const, format, as: edition })),
    ),
    ...kept.map((sheet) => ({ kind: 'sheet' as const, sheet })),
    ...(zip ? [{ kind: 'zip' as const }] : []),
  ];
}
