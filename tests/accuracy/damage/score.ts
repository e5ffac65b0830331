import type { ImportedReport } from '#domain/imported-report.ts';
import { type Copy, cellsOf, tablesOf } from './copy.ts';
import type { Layout } from './layouts.ts';

/** What became of the figures of damaged copies. */
export interface Score {
  /** Figures whose cell the copy still tells. */
  figures: number;
  right: number;
  /** Not in the draft. */
  blank: number;
  /** Another figure than the copy has for the cell, or one where it has none. */
  wrong: number;
  wrongCertain: number;
  /** Right, and said to be certain. */
  rightCertain: number;
  /** Figures beside them of which nobody can tell the column any more. */
  lost: number;
}

export const noScore = (): Score => ({
  figures: 0,
  right: 0,
  blank: 0,
  wrong: 0,
  wrongCertain: 0,
  rightCertain: 0,
  lost: 0,
});

export function addScores(scores: readonly Score[]): Score {
  const sum = noScore();
  for (const score of scores) {
    for (const key of Object.keys(sum) as (keyof Score)[]) sum[key] += score[key];
  }
  return sum;
}

/** Compares a draft with the copy it was read from, cell by cell. `undefined`: nothing was read at all. */
export function scoreOf(
  copy: Copy,
  layout: Layout,
  draft: ImportedReport | undefined,
  tell: (line: string) => void = () => {},
): Score {
  const score = noScore();
  const lost = withoutColumn(copy, layout);
  const expected = new Map(
    cellsOf(copy, 'value').flatMap(({ address, figure, text }) =>
      address !== undefined && figure !== undefined
        ? [[address, expectedOf(text, figure)] as const]
        : [],
    ),
  );
  const remarks = new Set(cellsOf(copy, 'value').flatMap(({ address }) => address ?? []));
  for (const [address, figure] of expected) {
    const read = draft?.report.figures[address];
    const certain = draft?.cells[address]?.certain === true;
    const isLost = lost.has(address);
    if (isLost) score.lost += 1;
    else score.figures += 1;
    if (read === figure) {
      if (!isLost) score.right += 1;
      if (!isLost && certain) score.rightCertain += 1;
      continue;
    }
    if (!isLost && read === undefined) score.blank += 1;
    if (!isLost && read !== undefined) score.wrong += 1;
    if (read !== undefined && certain) score.wrongCertain += 1;
    if (!isLost || (read !== undefined && certain)) {
      tell(
        `${address}: ${figure}, read ${read ?? 'blank'}${read !== undefined && certain ? ' CERTAIN' : ''}`,
      );
    }
  }
  for (const [address, read] of Object.entries(draft?.report.figures ?? {})) {
    if (expected.has(address) || copy.told?.[address] === read) continue;
    score.wrong += 1;
    const certain = draft?.cells[address]?.certain === true;
    if (certain) score.wrongCertain += 1;
    tell(
      `${address}: nothing${remarks.has(address) ? ' (blank)' : ''}, read ${read}${certain ? ' CERTAIN' : ''}`,
    );
  }
  return score;
}

/** A figure is its digits, however they are written; anything else has to stay as it stands. */
function expectedOf(text: string, figure: string): string {
  return /^-?[\d.]+$/.test(figure) ? figure : text.replace(INVISIBLE, '').trim();
}

const INVISIBLE = /[\u200b\ufeff]/g;

/** Figures of rows that have blanks among them, where blanks leave nothing, or gaps, where gaps part the cells. */
function withoutColumn(copy: Copy, { losesBlanks, partsAtGaps }: Layout): Set<string> {
  const lost = new Set<string>();
  for (const row of tablesOf(copy).flatMap(({ rows }) => rows)) {
    const figures = row.filter(({ address }) => address !== undefined && !/remark$/.test(address));
    const hasBlanks = figures.length > 1 && figures.some(({ text }) => text === '');
    const hasGaps = figures.some(({ text }) => /\S\s+\S/.test(text));
    if (!(losesBlanks && hasBlanks) && !(partsAtGaps && hasGaps)) continue;
    for (const { address } of figures) if (address !== undefined) lost.add(address);
  }
  return lost;
}
