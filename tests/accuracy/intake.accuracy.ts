import { test } from 'vitest';
import { importReport } from '#intake/import-report.ts';
import { allEditions } from '../intake/layouts.ts';
import { cloneCopy } from './damage/copy.ts';
import { DAMAGE } from './damage/kinds.ts';
import { LAYOUTS, type Layout } from './damage/layouts.ts';
import { type Original, originals } from './damage/originals.ts';
import { addScores, type Score, scoreOf } from './damage/score.ts';
import { randomOf } from './generator/random.ts';
import { percent, printTable } from './tables.ts';

const editions = await allEditions();

/** `KIND=heads npm run accuracy` takes the kinds that are named so, `MISSED=` tells what they missed. */
const KINDS = Object.keys(DAMAGE).filter((kind) => kind.includes(process.env.KIND ?? ''));

interface Outcome {
  kind: string;
  layout: string;
  original: string;
  score: Score;
}

test('damaged copies: every figure in its cell, or blank, or doubted', async () => {
  const all: Outcome[] = [];
  for (const original of originals()) {
    for (const layout of LAYOUTS) {
      for (const kind of KINDS) {
        const score = await read(original, layout, kind);
        all.push({ kind, layout: layout.name, original: original.name, score });
      }
    }
  }
  print('damaged copies, by kind of damage', all, ({ kind }) => kind);
  print('damaged copies, by layout', all, ({ layout }) => layout);
  print('damaged copies, by original', all, ({ original }) => original);
});

async function read(original: Original, layout: Layout, kind: string): Promise<Score> {
  const random = randomOf(
    [...`${original.name}${layout.name}${kind}`].reduce(
      (sum, one) => (sum * 31 + one.charCodeAt(0)) >>> 0,
      7,
    ),
  );
  const copy = cloneCopy(original.copy);
  DAMAGE[kind]?.(copy, random);
  const imported = await importReport(layout.write(copy), 'x', editions);
  const missed = process.env.MISSED;
  const tell = (line: string) => {
    if (missed !== undefined && `${kind}|${layout.name}|${original.name}`.includes(missed)) {
      console.log(`${original.name} | ${layout.name} | ${kind}: ${line}`);
    }
  };
  return scoreOf(copy, layout, imported.ok ? imported.value : undefined, tell);
}

function print(title: string, all: readonly Outcome[], groupOf: (one: Outcome) => string): void {
  const groups = [...new Set(all.map(groupOf))];
  const rows = [...groups, 'all'].map((group) => {
    const of = all.filter((one) => group === 'all' || groupOf(one) === group);
    const { figures, right, blank, wrong, wrongCertain, rightCertain, lost } = addScores(
      of.map(({ score }) => score),
    );
    return {
      group,
      copies: of.length,
      figures,
      right,
      share: percent(right, figures),
      certain: percent(rightCertain, right),
      blank,
      wrong,
      'wrong, certain': wrongCertain,
      'beyond recovery': lost,
    };
  });
  printTable(title, rows);
}
