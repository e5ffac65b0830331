import { titleOf } from '#document/compose/compose-document.ts';
import { printedDate } from '#document/compose/printed-date.ts';
import type { ReportDocument } from '#document/tree.ts';
import type { CellAddress } from '#domain/address.ts';
import { cellName } from '#domain/cell-names.ts';
import type { Correction } from '#domain/correction.ts';
import { hashOf } from '#schema/canonical.ts';
import { correctionOf } from './correction.ts';
import type { OpenedReport } from './open-report.ts';
import { sheetDocument, sheetTable, sheetText } from './sheet-document.ts';

/** What the sheet says, in the reader's language. */
export interface CorrectionWords {
  title: string;
  about: (unit: string, year: number) => string;
  parts: readonly [superseded: string, figures: string, texts: string];
  superseded: (title: string, revision: number, publishedOn: string | undefined) => string;
  own: (revision: number) => string;
  hash: (hash: string) => string;
  noFigures: string;
  noTexts: string;
  counted: (count: number) => string;
  figureHeads: readonly string[];
  textHeads: readonly string[];
  blank: string;
  putIn: string;
  takenOut: string;
  front: string;
  lines: string;
  signed: string;
}

/** 更正稿: the published report it supersedes, by title, number, date and hash, and all that is printed otherwise. */
export function composeCorrection(
  published: OpenedReport,
  now: OpenedReport,
  { date, words }: { date: string; words: CorrectionWords },
): ReportDocument {
  const old = published.file.report;
  const { report } = now.file;
  const { unit, year } = report;
  const correction = correctionOf(published, now);
  const [superseded, figures, texts] = words.parts;
  const { publishedOn } = old.front;
  return sheetDocument(
    { title: words.title, mark: words.about(unit.name, year), unit, year, date },
    [
      [
        'superseded',
        superseded,
        [
          words.superseded(
            titleOf(old, published.template),
            old.revision,
            publishedOn && printedDate(publishedOn),
          ),
          words.hash(report.supersedes ?? hashOf(old)),
          words.own(report.revision),
          words.hash(hashOf(report)),
        ].map(sheetText),
      ],
      ['figures', figures, figuresOf(correction, now, words)],
      ['texts', texts, [...textsOf(correction, words), sheetText(words.signed)]],
    ],
  );
}

function figuresOf({ figures }: Correction, now: OpenedReport, words: CorrectionWords) {
  if (figures.length === 0) return [sheetText(words.noFigures)];
  const rows = figures.map(({ cell, before, after }) => [
    nameOf(cell, now),
    before || words.blank,
    after || words.blank,
  ]);
  return [
    sheetText(words.counted(figures.length)),
    sheetTable(words.figureHeads, [10, 4, 4], rows),
  ];
}

function textsOf({ texts }: Correction, words: CorrectionWords) {
  if (texts.length === 0) return [sheetText(words.noTexts)];
  const rows = texts.map(({ section, heading, before, after }) => [
    heading || (section === 'front' ? words.front : words.lines),
    before || words.putIn,
    after || words.takenOut,
  ]);
  return [sheetText(words.counted(texts.length)), sheetTable(words.textHeads, [3, 8, 8], rows)];
}

function nameOf(cell: CellAddress, { template }: OpenedReport): string {
  const name = cellName(template, cell);
  return name ? `${name.table} ${name.row}，${name.column}` : cell;
}
