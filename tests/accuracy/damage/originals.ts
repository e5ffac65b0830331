import { composeDocument } from '#document/compose/compose-document.ts';
import type { DocBlock } from '#document/tree.ts';
import type { Report } from '#domain/report.ts';
import { seed } from '../../files.ts';
import { readPublished, textsFolder } from '../../texts.ts';
import { editions } from '../editions.ts';
import type { Form } from '../generator/facts.ts';
import { randomOf } from '../generator/random.ts';
import { correctReport } from '../plant.ts';
import { type Copy, type CopyText, cellsOf, copyOfTable } from './copy.ts';
import { inWordsOf } from './published.ts';

/** A report to be copied: what it is called, whose edition it is of. */
export interface Original {
  name: string;
  form: Form;
  year: number;
  copy: Copy;
}

/** The published texts with tables, where they are at hand; the project's seeds; generated reports of every edition. */
export function originals(): Original[] {
  const published = ['yichun-2021', 'panjin-2015'].map(seeded);
  const texts =
    textsFolder === undefined
      ? []
      : published.map((one) => ({
          ...one,
          name: `${one.name}, published text`,
          copy: { ...inWordsOf(one.copy, readPublished(one.name)), told: besideTables(one) },
        }));
  const random = randomOf(2015);
  const generated = (['2021', '2019', '2014', '2014-liaoning'] as const).map((form): Original => {
    const { report } = correctReport(random, form, 'typed');
    return { name: `generated, ${form}`, form, year: report.year, copy: copyOf(report) };
  });
  return [...texts, ...published, ...['baishi-2019', 'yunxi-2023'].map(seeded), ...generated];
}

/** The figures of a seed that its copy has in no table. */
function besideTables({ name, copy }: Original): Record<string, string> {
  const inTables = new Set(cellsOf(copy, 'value').map(({ address }) => address));
  const { figures } = seed(name).report;
  return Object.fromEntries(Object.entries(figures).filter(([address]) => !inTables.has(address)));
}

function seeded(name: string): Original {
  const { report } = seed(name);
  const form = report.template as Form;
  return { name, form, year: report.year, copy: copyOf(report) };
}

/** A printed report as a copy. */
export function copyOf(report: Report): Copy {
  const template = editions[report.template as Form];
  const { title, front, blocks, attachments } = composeDocument(report, {
    template,
    totals: {},
    savedOn: '2022-01-20',
  });
  const text = (role: CopyText['role'], one: string): CopyText => ({
    kind: 'text',
    role,
    text: one,
  });
  const part = (block: DocBlock): Copy['parts'] => {
    if (block.kind === 'heading') return [text('heading', block.text)];
    if (block.kind === 'paragraph')
      return [text('prose', block.runs.map((run) => run.text).join(''))];
    // The survey of persons is no table of figures.
    return block.kind === 'table' && block.table !== 'bodySurvey'
      ? [copyOfTable(block, report.figures)]
      : [];
  };
  return {
    parts: [
      text('title', title),
      ...[...front, ...blocks].flatMap(part),
      ...attachments.flatMap((one) => one.blocks.flatMap(part)),
    ],
  };
}
