import { test } from 'vitest';
import { importReport } from '#intake/import-report.ts';
import { allEditions } from '../intake/layouts.ts';
import { skipWithout } from '../tools.ts';
import { type Copy, cloneCopy } from './damage/copy.ts';
import { DAMAGE } from './damage/kinds.ts';
import { LAYOUTS, type Layout } from './damage/layouts.ts';
import { wordFile } from './damage/office-layouts.ts';
import { type Original, originals } from './damage/originals.ts';
import { printedByOffice } from './damage/printed-by-office.ts';
import { addScores, type Score, scoreOf } from './damage/score.ts';
import { randomOf } from './generator/random.ts';
import { percent, printTable } from './tables.ts';

const editions = await allEditions();

/** `KIND=heads npm run accuracy` takes the kinds that are named so, `MISSED=DOCX` tells what copies so named missed. */
const { KIND = '', MISSED } = process.env;

interface Outcome {
  kind: string;
  layout: string;
  original: string;
  score: Score;
}

test('damaged copies: every figure in its cell, or blank, or doubted', async () => {
  const all: Outcome[] = [];
  const random = randomOf(2021);
  for (const original of originals()) {
    for (const layout of LAYOUTS) {
      for (const { kind, damage } of DAMAGE) {
        const seed = random.seed();
        if (!kind.includes(KIND)) continue;
        const copy = cloneCopy(original.copy);
        damage(copy, randomOf(seed));
        const name = `${original.name} | ${layout.name} | ${kind} | ${seed}`;
        const score = await read(copy, layout, name);
        all.push({ kind, layout: layout.name, original: original.name, score });
      }
    }
  }
  print('damaged copies, by kind of damage', all, ({ kind }) => kind);
  print('damaged copies, by layout', all, ({ layout }) => layout);
  print('damaged copies, by original', all, ({ original }) => original);
});

/** Every kind once, each of another original, printed by another program. */
skipWithout('soffice')('damaged copies as PDF', async () => {
  const random = randomOf(1993);
  const all = originals();
  const copies = DAMAGE.filter(({ kind }) => kind.includes(KIND)).map(({ kind, damage }, at) => {
    const original = all[at % all.length] as Original;
    const copy = cloneCopy(original.copy);
    damage(copy, randomOf(random.seed()));
    return { kind, original: original.name, copy };
  });
  const printed = printedByOffice(copies.map(({ copy }) => wordFile(copy)));
  const scores: Outcome[] = [];
  for (const [at, { kind, original, copy }] of copies.entries()) {
    const layout: Layout = { name: 'PDF', write: () => printed[at] ?? new Uint8Array() };
    const score = await read(copy, layout, `${original} | PDF | ${kind}`);
    scores.push({ kind, layout: 'PDF', original, score });
  }
  print('damaged copies as PDF, by kind of damage', scores, ({ kind }) => kind);
});

async function read(copy: Copy, layout: Layout, name: string): Promise<Score> {
  const imported = await importReport(layout.write(copy), 'x', editions);
  const isTold = MISSED !== undefined && name.includes(MISSED);
  return scoreOf(copy, layout, imported.ok ? imported.value : undefined, (line) => {
    if (isTold) console.log(`${name}: ${line}`);
  });
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
