import { test } from 'vitest';
import type { Finding } from '#domain/finding.ts';
import { findings } from '#i18n/findings.zh-cn.ts';
import { editions } from './editions.ts';
import { FORMS, type Form } from './generator/facts.ts';
import { randomOf } from './generator/random.ts';
import { plantFigures, plantText } from './plant.ts';
import { type Scored, score } from './score.ts';
import { type FigureSlip, SEVERAL_SLIPS, SINGLE_SLIPS } from './slip-figures.ts';
import { TEXT_SLIPS, type TextSlip } from './slip-texts.ts';
import { median, percent, printTable, quantile } from './tables.ts';

const PLANTED = 2_000;
const SEED = 20_211_226;
const FIGURE_SLIPS: readonly FigureSlip[] = [...SINGLE_SLIPS, ...SEVERAL_SLIPS];
const KINDS = [...FIGURE_SLIPS, ...TEXT_SLIPS];
/** A table of one column has nothing to exchange, and the texts of its years compare nothing. */
const FIXED_FORMS_ONLY: readonly (FigureSlip | TextSlip)[] = [
  'cellsExchanged',
  'columnsExchanged',
  'wrongRate',
];

function isText(kind: FigureSlip | TextSlip): kind is TextSlip {
  return (TEXT_SLIPS as readonly string[]).includes(kind);
}

/** Kinds and places at random: every kind as likely as any other, every cell and every sentence too. */
function plantAll(): Scored[] {
  const random = randomOf(SEED);
  return Array.from({ length: PLANTED }, () => {
    const kind = random.pick(KINDS);
    const fixed = FIXED_FORMS_ONLY.includes(kind);
    const form = random.pick<Form>(fixed ? ['2021', '2019'] : ['2021', ...FORMS]);
    const totals = random.pick(['typed', 'computed'] as const);
    const planted = isText(kind)
      ? plantText(random, kind, form)
      : plantFigures(random, kind, { form, totals });
    return score(planted, editions[form]);
  });
}

function row(name: string, scored: readonly Scored[]) {
  const sum = (of: (one: Scored) => number) => scored.reduce((all, one) => all + of(one), 0);
  const detectable = scored.filter((one) => !one.planted.undetectable);
  const found = scored.filter((one) => one.found).length;
  const foundDetectable = detectable.filter((one) => one.found).length;
  const exact = scored.filter((one) => one.exact).length;
  const at = sum((one) => one.at);
  const elsewhere = sum((one) => one.elsewhere);
  return {
    slips: name,
    planted: scored.length,
    undetectable: scored.length - detectable.length,
    found,
    recall: percent(found, scored.length),
    'of detectable': percent(foundDetectable, detectable.length),
    exact: percent(exact, detectable.length),
    'at the slip': at,
    elsewhere,
    precision: percent(at, at + elsewhere),
  };
}

function groupedBy(scored: readonly Scored[], name: (one: Scored) => string) {
  const groups = new Map<string, Scored[]>();
  for (const one of scored) groups.set(name(one), [...(groups.get(name(one)) ?? []), one]);
  return [...groups].sort(([a], [b]) => a.localeCompare(b));
}

/** The sentences around a wrong text, for whoever wants to mend what misses it. */
function told({ text, cells, slipped }: Scored['planted']): unknown {
  if (!text) return cells;
  const blocks = [...slipped.front.opening, ...slipped.sections.flatMap((one) => one.blocks)];
  const block = blocks.find((one) => one.id === text.block);
  if (block?.kind !== 'paragraph') return text;
  const all = block.runs.flatMap((run) => ('text' in run ? run.text : '')).join('');
  const before = all.slice(Math.max(0, text.start - 60), text.start);
  return `${before}【${text.right}→${text.wrong}】${all.slice(text.end, text.end + 40)}`;
}

function say(finding: Finding): string {
  return `${finding.check}: ${findings.sayFinding(finding)}`;
}

test('planted slips', () => {
  const scored = plantAll();
  const byKind = new Map(groupedBy(scored, (one) => one.planted.kind));
  printTable(`${PLANTED} planted slips by kind (seed ${SEED})`, [
    ...KINDS.map((kind) => row(kind, byKind.get(kind) ?? [])),
    row(
      'all figures',
      scored.filter((one) => !one.planted.text),
    ),
    row(
      'all texts',
      scored.filter((one) => one.planted.text),
    ),
    row('all', scored),
  ]);
  const figures = scored.filter((one) => !one.planted.text);
  const tableOf = ({ planted: { form, cells, totals } }: Scored) =>
    `${form} ${cells[0]?.cell.split('.')[0] ?? ''}, totals ${totals}`;
  printTable(
    'wrong figures by table: what violates nothing is undetectable by the arithmetic of the edition',
    groupedBy(figures, tableOf).map(([name, of]) => row(name, of)),
  );
  printTable(
    'wrong texts by edition',
    groupedBy(
      scored.filter((one) => one.planted.text),
      (one) => `${one.planted.form} ${one.planted.kind}`,
    ).map(([name, of]) => row(name, of)),
  );
  const times = scored.map((one) => one.milliseconds);
  const [half, most] = [median(times), quantile(times, 0.95)];
  console.log(
    `\nall checks of one report: median ${half.toFixed(2)} ms, 95 % ${most.toFixed(2)} ms`,
  );
  const missed = scored.filter((one) => !one.found && !one.planted.undetectable);
  if (process.env.MISSED)
    for (const { planted } of missed)
      console.log('missed', planted.kind, planted.form, told(planted));
  if (process.env.STRAYS)
    for (const { planted, strays } of scored.filter((one) => one.planted.text))
      for (const finding of strays)
        console.log('stray', planted.kind, planted.form, told(planted), say(finding));
});
