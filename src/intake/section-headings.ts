import { leavesOf } from '#domain/cells.ts';
import type { ReportTemplate, SectionTemplate } from '#domain/template.ts';
import { groupKeys, keysOf } from './edition-rows.ts';
import { foldLabel } from './fold-label.ts';
import { withOutlined } from './outlined-headings.ts';
import { likeness } from './similarity.ts';
import { lineText, type SourceLine } from './source-lines.ts';

/** A heading of the source that opens a section. */
export interface FoundHeading {
  line: number;
  /** As the source prints it. */
  heading: string;
  /** Text that follows it in the same paragraph. */
  rest: string;
  /** The section of the edition it means; undefined where it means none. */
  section?: SectionTemplate;
  /** By its official or a known other wording. */
  exact: boolean;
}

const NUMBERED =
  /^\s*(?:第[一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,3}\s*[、.．,，:：])\s*\S/;
const LEVEL_BELOW = /^\s*(?:[（(]|\d)/;
const LONGEST = 40;
const LEAST_ALIKE = 0.6;

/** The headings of sections among some lines, in order. `skipped` lines belong to tables. */
export function sectionHeadings(
  lines: readonly SourceLine[],
  edition: ReportTemplate,
  skipped: (line: number) => boolean,
): FoundHeading[] {
  const labels = new Set(editionLabels(edition));
  const sections = edition.sections.map((section) => ({ section, keys: keysOfSection(section) }));
  const found = lines.flatMap((line, at): FoundHeading[] => {
    const filled = line.pieces.filter(({ text }) => text !== '');
    if (skipped(at) || filled.length !== 1 || line.cell || line.aside) return [];
    const heading = headingOf(lineText(line), sections);
    // Rows of a blank table are numbered like headings, but other rows stand around them: 一、本年新收…
    const isRow = [at - 1, at, at + 1].filter((near) => isLabel(lines[near], labels)).length > 1;
    return heading && (heading.exact || !isRow) ? [{ line: at, ...heading }] : [];
  });
  const worded = withoutContents(withoutCaptions(found, skipped));
  return eachOnce(withOutlined(lines, worded, skipped));
}

type Sections = readonly { section: SectionTemplate; keys: readonly string[] }[];

function headingOf(text: string, sections: Sections): Omit<FoundHeading, 'line'> | undefined {
  const isNumbered = NUMBERED.test(text);
  const [, head = text, rest = ''] = /^([^。]{3,30})[。](.+)$/s.exec(text) ?? [];
  const folded = foldLabel(head);
  const exact = sections.find(({ keys }) => keys.includes(folded))?.section;
  if (exact && !LEVEL_BELOW.test(text) && (isNumbered || rest === '')) {
    return { heading: head.trim(), rest: rest.trim(), section: exact, exact: true };
  }
  if (!isNumbered || text.length > LONGEST || /[。；;！？]./.test(text)) return undefined;
  const like = nearest(foldLabel(text), sections);
  return { heading: text.trim(), rest: '', exact: false, ...(like && { section: like }) };
}

function nearest(folded: string, sections: Sections): SectionTemplate | undefined {
  const ranked = sections
    .map(({ section, keys }) => ({
      section,
      alike: Math.max(...keys.map((key) => likeness(folded, key, LEAST_ALIKE))),
    }))
    .sort((a, b) => b.alike - a.alike);
  const [best] = ranked;
  return best && best.alike >= LEAST_ALIKE ? best.section : undefined;
}

function isSame(one: FoundHeading, other: FoundHeading): boolean {
  return one.section ? one.section === other.section : one.heading === other.heading;
}

/** A table's caption says the heading above it once more, right under it or right over the table. */
function withoutCaptions(
  found: readonly FoundHeading[],
  skipped: (line: number) => boolean,
): FoundHeading[] {
  return found.filter((one, at) => {
    const isOver = skipped(one.line + 1) && !NUMBERED.test(one.heading);
    const named = found.slice(0, at).filter(({ section }) => section && section === one.section);
    return !named.some(({ line }) => isOver || line === one.line - 1);
  });
}

/** A list of contents names the headings before they come: of each, the last is meant where nothing follows the first. */
function withoutContents(found: readonly FoundHeading[]): FoundHeading[] {
  return found.filter((one, at) => {
    const again = found.slice(at + 1).some((later) => isSame(one, later));
    const touches = [found[at - 1]?.line === one.line - 1, found[at + 1]?.line === one.line + 1];
    return !(again && one.rest === '' && touches.includes(true));
  });
}

/** Two headings never open one section: the exact one does, or the first; the other stands as it is. */
function eachOnce(found: readonly FoundHeading[]): FoundHeading[] {
  return found.map((one) => {
    const rivals = found.filter((other) => other !== one && other.section === one.section);
    const loses = rivals.some(
      (other) =>
        (other.exact && !one.exact) || (other.exact === one.exact && other.line < one.line),
    );
    if (!loses) return one;
    const { section: _section, ...unknown } = one;
    return unknown;
  });
}

function isLabel(line: SourceLine | undefined, labels: ReadonlySet<string>): boolean {
  return line?.pieces.some(({ folded, bare }) => labels.has(folded) || labels.has(bare)) === true;
}

function editionLabels({ tables }: ReportTemplate): string[] {
  return tables.flatMap(({ blocks }) =>
    blocks.flatMap(({ rows }) => [...groupKeys(rows), ...leavesOf(rows).flatMap(keysOf)]),
  );
}

function keysOfSection({ title, aliases = [] }: SectionTemplate): string[] {
  return [...new Set([title, ...aliases].map(foldLabel))];
}
