import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileOf } from '../files.ts';

const texts = process.env.NIANBAO_TEXTS;
const names = readdirSync(new URL('../../seeds', import.meta.url))
  .filter((name) => name.endsWith('.nianbao.json'))
  .map((name) => name.replace('.nianbao.json', ''));

const RUN = 16;

/** What every title of every office ends with. */
const TITLE = '政府信息公开工作年度报告';

/** The Han characters of a text alone, so that digits and marks between them hide nothing. */
function han(text: string): string {
  return text.replace(/[^\p{Script=Han}]/gu, '');
}

function runsOf(text: string): string[] {
  const characters = han(text);
  return Array.from({ length: Math.max(0, characters.length - RUN + 1) }, (_, at) =>
    characters.slice(at, at + RUN),
  );
}

/** Every string of a JSON value. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** Official labels, headings and the form of the title, which every report of an edition has in common. */
const official = readdirSync(new URL('../../templates', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((entry) =>
    strings(JSON.parse(new TextDecoder().decode(fileOf(`templates/${entry.name}/template.json`)))),
  )
  .flatMap((text) => [han(text), ...Array.from('一二三四五六', (number) => number + han(text))]);

describe.skipIf(texts === undefined)(
  'the sentences of the seeds are our own (needs NIANBAO_TEXTS)',
  () => {
    const known = names.filter(
      (name) => texts !== undefined && existsSync(join(texts, `${name}.txt`)),
    );

    test('there are seeds to compare', () => {
      expect(known).toContain('yichun-2021');
    });

    test.each(known)(`%s has no run of ${RUN} Han characters in common with its text`, (name) => {
      const original = han(readFileSync(join(texts ?? '', `${name}.txt`), 'utf8'));
      const own = strings(
        JSON.parse(new TextDecoder().decode(fileOf(`seeds/${name}.nianbao.json`))),
      );
      const copied = own
        .flatMap(runsOf)
        .filter((run) => original.includes(run) && !official.some((label) => label.includes(run)))
        .filter((run) => !run.includes(TITLE));
      expect(copied).toEqual([]);
    });
  },
);
