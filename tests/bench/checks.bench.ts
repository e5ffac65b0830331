import { expect, test } from 'vitest';
import { checkRelations } from '#checks/figures/reconciliation.ts';
import { fillSheet } from '#checks/figures/sheet.ts';
import { planChecks } from '#checks/plan.ts';
import type { Block, Report } from '#domain/report.ts';
import { check } from '#tasks/check.ts';
import { prepareCheck } from '#tasks/check-figures.ts';
import { factsOf } from '../accuracy/generator/facts.ts';
import { randomOf } from '../accuracy/generator/random.ts';
import { draftOf, reportOf, textOf } from '../accuracy/generator/report.ts';
import { template } from '../files.ts';
import { type Measure, measure } from './measure.ts';
import { barePeer, peers } from './peers/table-sums.ts';

const CHARACTERS = 10_000;
const edition = await template('2021');
const random = randomOf(1);
const facts = factsOf(random, '2021');
const report = withLongText(reportOf(draftOf(random, facts)));
const [ROW, COLUMN] = ['granted', 'naturalPerson'];
const CELL = `requests.${ROW}.${COLUMN}`;
const right = facts.requests[ROW]?.[COLUMN] ?? 0;

/** The same report with the narratives of others in its first section. */
function withLongText(short: Report): Report {
  const more: Block[] = [];
  for (let at = 0, length = 0; length < CHARACTERS; at += 1) {
    const { paragraphs } = draftOf(random, factsOf(random, '2021', facts));
    for (const paragraph of paragraphs) {
      const text = textOf(paragraph);
      length += text.length;
      const id = `more-${at}-${paragraph.id}`;
      more.push({ id, kind: 'paragraph', level: paragraph.level, runs: [{ text }] });
    }
  }
  return {
    ...short,
    sections: short.sections.map((section) =>
      section.id === 'overview' ? { ...section, blocks: more } : section,
    ),
  };
}

/** Microseconds tell apart what milliseconds do not. */
function tellFine({ what, times }: Measure): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(4);
  return `${what}: median ${at(0.5)} ms, 95 % ${at(0.95)} ms (${times.length} runs)`;
}

async function fine(what: string, runs: number, act: (run: number) => unknown): Promise<Measure> {
  for (let run = 0; run < runs / 2; run += 1) act(run);
  let run = 0;
  const measured = await measure(what, runs, () => {
    run += 1;
    return act(run);
  });
  console.log(tellFine(measured));
  return measured;
}

function medianOf({ times }: Measure): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

test('the checks beside others, in one run', async () => {
  const unit = report.unit;
  await fine(`all checks of a report with ${CHARACTERS} characters`, 100, () =>
    check({ report, template: edition }),
  );
  const checkFigures = prepareCheck(edition);
  const typed = (count: number) => ({ ...report.figures, [CELL]: String(count) });
  await fine('all checks of the figures, one cell typed again, right', 500, () =>
    checkFigures({ figures: typed(right), unit }),
  );
  await fine('all checks of the figures, one cell typed wrong, the cell located', 500, (run) =>
    checkFigures({ figures: typed(right + 1 + (run % 50)), unit }),
  );

  const plan = planChecks(edition);
  const sheet = fillSheet(plan, report.figures);
  const rules = await fine('reconciliation rules alone, 42 relations', 2_000, () =>
    checkRelations(plan, sheet, { kind: unit.kind }),
  );
  const bare = barePeer(facts.requests);
  const loop = await fine(`${bare.name}, 39 sums`, 2_000, (run) => bare.type(ROW, COLUMN, run));
  console.log(`the rules take ${(medianOf(rules) / medianOf(loop)).toFixed(1)} x the bare loop`);

  for (const peer of peers(facts.requests)) {
    expect(peer.type(ROW, COLUMN, right)).toBe(0);
    await fine(peer.name, peer.name.startsWith('survey') ? 30 : 500, (run) => {
      expect(peer.type(ROW, COLUMN, right + 1 + (run % 50))).toBeGreaterThan(0);
    });
  }
});
