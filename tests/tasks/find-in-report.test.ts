import { expect, test } from 'vitest';
import type { Found } from '#domain/find.ts';
import type { Report } from '#domain/report.ts';
import { findInReport } from '#tasks/find-in-report.ts';
import { openedSeed } from '../files.ts';

const RECEIVED = 'requests.received.naturalPerson';

async function found(
  wanted: string,
  change: (report: Report) => Report = (same) => same,
): Promise<readonly Found[]> {
  const { file, template } = await openedSeed('yunxi-2024');
  return findInReport({ report: change(file.report), template }, wanted);
}

/** The place and the words found, with their surroundings. */
function told(places: readonly Found[]): string[] {
  return places.map((place) => {
    const { kind, section, text, start, end } = place;
    const where = 'cell' in place ? place.cell : section;
    const mark = place.kind === 'text' && place.bound ? ' (bound)' : '';
    return `${kind} ${where}: ${text.slice(Math.max(0, start - 3), start)}[${text.slice(start, end)}]${mark}`;
  });
}

test('finds words of the text, and headings, in the order of the report', async () => {
  expect(told(await found('主动公开'))).toEqual([
    'text overview: （一）[主动公开]',
    'heading proactiveDisclosure: 二、[主动公开]',
  ]);
});

test('finds a figure in its cells, in the text that prints it, and in words', async () => {
  expect(told(await found('53'))).toEqual([
    'text overview: ，新收[53] (bound)',
    `figure ${RECEIVED}: [53]`,
    'figure requests.handled.naturalPerson: [53]',
  ]);
});

test('finds a computed total', async () => {
  const places = await found('63', (report) => {
    const { 'requests.received.total': _, ...figures } = report.figures;
    return { ...report, figures };
  });
  expect(told(places)).toContain('figure requests.received.total: [63]');
});

test('finds notes, explanations, contacts and captions', async () => {
  const places = await found('另', (report) => ({
    ...report,
    notes: { [RECEIVED]: '其中另案1件' },
    explanations: [
      {
        rule: 'x',
        cells: { [RECEIVED]: '53' },
        reason: '另有原因',
        by: '',
        at: '2025-01-01T00:00:00Z',
      },
    ],
    front: { ...report.front, contact: { ...report.front.contact, office: '另一办公室' } },
    sections: report.sections.map((one) =>
      one.id === 'other'
        ? {
            ...one,
            blocks: [{ id: 'p', kind: 'picture' as const, media: 'm', caption: '另图', alt: '' }],
          }
        : one,
    ),
  }));
  expect(told(places)).toEqual([
    'line front: [另]',
    `note ${RECEIVED}: 其中[另]`,
    `explanation ${RECEIVED}: [另]`,
    'line other: [另]',
  ]);
});

test('finds nothing where nothing is looked for', async () => {
  expect(await found(' ')).toEqual([]);
});
