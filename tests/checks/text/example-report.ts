import type { CheckedText } from '#checks/text.ts';
import { COMPLETE, paragraphOf, reportOf, type Wanted } from './report-of.ts';

const NUMBERS = '一二三四五六七八九';
const LINE = /^(部分|缺少|缺表|标题|开头|落款|公布|上年|年度|词表|别的单位|顺序|格式)：(.*)$/;

/** Whether an example is a paragraph, and no report told line by line. */
export function isParagraph(example: string): boolean {
  return !LINE.test(example.split('\n')[0] ?? '');
}

/**
 * The text an example stands for: a paragraph of 总体情况, or, where its first line says so, a whole report of 云溪县
 * that differs from a complete one in what the lines tell. What follows 部分：… is that section's text.
 */
export function textOfExample(example: string): CheckedText {
  if (isParagraph(example)) return paragraphOf(example);
  const lines = example.split('\n');
  const told: Told = { sections: [...COMPLETE], front: {}, own: [], last: [], words: [] };
  for (const line of lines) tell(told, line);
  const context = {
    ...(told.last.length > 0 && { lastYear: lastYear(told.last) }),
    ...(told.words.length > 0 && { words: told.words }),
    ...(told.unit !== undefined && { otherUnits: [told.unit] }),
  };
  const { title, year, opening, edition } = told;
  return reportOf({
    sections: edition === '2014' ? [{ id: 'overview', paragraphs: ['概述。'] }] : told.sections,
    front: told.front,
    context,
    ...(title !== undefined && { title }),
    ...(year !== undefined && { year }),
    ...(opening !== undefined && { opening: [opening] }),
    ...(edition !== undefined && { edition }),
  });
}

interface Told {
  sections: Wanted['sections'][number][];
  front: { signedOn?: string; publishedOn?: string };
  title?: string;
  opening?: string;
  year?: number;
  edition?: '2014';
  unit?: string;
  last: string[];
  words: { wrong: string; right: string }[];
  /** The paragraphs of the section that is being told. */
  own: string[];
}

function tell(told: Told, line: string): void {
  const [, key, value = ''] = LINE.exec(line) ?? [];
  const at = NUMBERS.indexOf(value[0] ?? '');
  const section = told.sections[at];
  if (key === undefined) inSection(told, line);
  else if (key === '部分') begin(told, at, value);
  else if (key === '缺少') told.sections.splice(at, 1);
  else if (key === '缺表' && section) told.sections[at] = { id: section.id };
  else if (key === '顺序') {
    told.sections = value.split('、').flatMap((one) => told.sections[NUMBERS.indexOf(one)] ?? []);
  } else if (key === '标题') told.title = value;
  else if (key === '开头') told.opening = value;
  else if (key === '落款') told.front.signedOn = value;
  else if (key === '公布') told.front.publishedOn = value;
  else if (key === '年度') told.year = Number(value);
  else if (key === '格式') told.edition = '2014';
  else if (key === '上年') told.last.push(value);
  else if (key === '别的单位') told.unit = value;
  else {
    const [wrong = '', right = ''] = value.split('→');
    told.words.push({ wrong, right });
  }
}

/** A section of the form under its heading, or one that the office added. */
function begin(told: Told, at: number, heading: string): void {
  const { table, id } = told.sections[at] ?? { id: `added-${at}`, table: undefined };
  told.own = [];
  told.sections[at] = { id, heading, ...(table && { table }), paragraphs: told.own };
}

function inSection(told: Told, line: string): void {
  if (told.own.length === 0 && !told.sections.some((one) => one.paragraphs === told.own)) {
    told.sections[0] = { id: 'overview', paragraphs: told.own };
  }
  told.own.push(line);
}

function lastYear(paragraphs: readonly string[]): CheckedText {
  return reportOf({ year: 2020, sections: [{ id: 'overview', paragraphs }] });
}
