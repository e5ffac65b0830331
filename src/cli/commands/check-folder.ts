import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WordEntry } from '#domain/word-entry.ts';
import { findings as words } from '#i18n/findings.zh-cn.ts';
import { issues } from '#i18n/issues.zh-cn.ts';
import { check } from '#tasks/check.ts';
import { readOthers } from '#tasks/check-text.ts';
import { type IssueLine, issuesOf } from '#tasks/issue-list.ts';
import { issueWorkbook } from '#tasks/issue-workbook.ts';
import type { DiskAssets } from '../disk-assets.ts';
import { type Exit, refuse } from '../exit.ts';
import { readInput } from '../read-input.ts';
import { wordsAt } from '../read-word-list.ts';
import { filledOf, outcomeForJson } from './check.ts';

/** What came of one file of a folder. */
interface CheckedFile {
  file: string;
  failing: boolean;
  lines: readonly IssueLine[];
  json: object;
}

/** `check DIR [--words FILE] [--json] [--xlsx FILE]`: every report of a folder; a broken file is a line of the list, not an end. */
export async function checkFolder(
  dir: string,
  options: { words?: string; json?: boolean; xlsx?: string },
  assets: DiskAssets,
): Promise<Exit> {
  const list = await wordsAt(options.words);
  if (!list.ok) return refuse(list.problem);
  const names = (await readdir(dir)).filter((name) => name.endsWith('.nianbao.json')).sort();
  const inputs: Input[] = [];
  for (const name of names) {
    inputs.push({ file: name, opened: await readInput(join(dir, name), assets) });
  }
  const others = readOthers(
    inputs.flatMap(({ opened }) => (opened.ok ? [filledOf(opened.value)] : [])),
  );
  const files = inputs.map((input) => checkOne(input, { list: list.value, others }));
  const lines = files.flatMap((one) => one.lines);
  if (options.xlsx !== undefined) await writeFile(options.xlsx, await issueWorkbook(lines, issues));
  const failing = files.filter((one) => one.failing).length;
  const text = [
    issues.summary(files.length, failing),
    ...lines.map((one) => [one.unit, one.part, one.issue].filter(Boolean).join('　')),
  ];
  return {
    code: failing > 0 ? 1 : 0,
    out: options.json
      ? JSON.stringify(
          files.map((one) => one.json),
          null,
          2,
        )
      : text.join('\n'),
  };
}

/** A file of the folder and what came of reading it. */
interface Input {
  file: string;
  opened: Awaited<ReturnType<typeof readInput>>;
}

interface Beside {
  list: readonly WordEntry[] | undefined;
  others: ReturnType<typeof readOthers>;
}

function checkOne({ file, opened }: Input, { list, others }: Beside): CheckedFile {
  if (!opened.ok) {
    const problem = words.say(opened.problem);
    return { file, failing: true, lines: [broken(file, problem)], json: { file, problem } };
  }
  const filled = filledOf(opened.value);
  const outcome = check(filled, undefined, list, others);
  return {
    file,
    failing: outcome.counts.mustFix > 0,
    lines: issuesOf(filled, outcome, issues),
    json: { file, ...outcomeForJson(opened.value, outcome) },
  };
}

function broken(file: string, problem: string): IssueLine {
  const nothing = { at: '', original: '', advice: '', source: '' };
  return { ...nothing, unit: file, part: issues.unreadable, issue: problem };
}
