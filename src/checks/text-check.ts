import type { Finding, Fix, Message, Place } from '#domain/finding.ts';
import type { Severity } from '#domain/rule.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { matchesOf } from './matches.ts';
import type { CheckedBlock, CheckedText } from './text.ts';

/** Something a check of the text noticed. */
export interface Notice {
  places: readonly Place[];
  values: Message['values'];
  quote?: string;
  /** Both figures and the difference, for a notice about figures. Decimal strings. */
  figures?: { left: string; right: string; difference: string };
  fix?: Fix;
}

/** 正文核对: one check of the text. Its sentence is i18n's `<id>`, its help page is made from all of this. */
export interface TextCheck {
  id: string;
  severity: Severity;
  /** 文号 or standard; the edition's own where the check has none. */
  source?: string;
  find(text: CheckedText): Notice[];
  /**
   * Paragraphs of a section that it must notice, and such that it must not. What a paragraph alone cannot show is told
   * line by line: 标题：…, 部分：… and its text, 缺少：…, 公布：…; the report is complete in all else.
   */
  examples: { fires: readonly string[]; silent: readonly string[] };
}

/** Runs checks over a text; ids are stable: the check, its place, and the how-many-eth there. */
export function runTextChecks(checks: readonly TextCheck[], text: CheckedText): Finding[] {
  return checks.flatMap((check) => {
    const seen = new Map<string, number>();
    return check.find(text).map(({ places, values, quote, figures, fix }): Finding => {
      const at = placeName(places[0]);
      const count = seen.get(at) ?? 0;
      seen.set(at, count + 1);
      return {
        id: `${check.id}:${at}${count === 0 ? '' : `:${count}`}`,
        check: check.id,
        severity: check.severity,
        places,
        message: { id: check.id, values },
        ...figures,
        ...(quote !== undefined && { quote }),
        source: check.source ?? basisOf(text.template),
        suspects: [],
        ...(fix && { fix }),
      };
    });
  });
}

/** 文号 of the edition itself, the local notice left aside. */
function basisOf({ legalBasis, local }: ReportTemplate): string {
  const own = legalBasis.filter((basis) => basis.number !== local?.number);
  return own.slice(-1)[0]?.number ?? '';
}

function placeName(place: Place | undefined): string {
  if (!place) return '';
  if ('cell' in place) return place.cell;
  return 'block' in place ? place.block : place.section;
}

/** The place of some characters of a block. */
export function placeIn({ section, block }: CheckedBlock, start: number, end: number): Place {
  return { section, block, start, end };
}

/** What a pattern over paragraphs needs to become a check. */
export interface Pattern {
  id: string;
  severity: Severity;
  source: string;
  /**
   * Global. Every match is noticed, unless `unless` says otherwise. It begins with characters of its own where it can
   * and looks back from there: to look back at every character of a text takes ten times as long.
   */
  pattern: RegExp;
  unless?(match: RegExpExecArray, block: CheckedBlock, text: CheckedText): boolean;
  /** What should stand instead, where it is certain. */
  instead?(match: RegExpExecArray, text: CheckedText): string;
  examples: TextCheck['examples'];
}

/** A check that looks for a pattern in every paragraph, one match one notice, the match quoted. */
export function patternCheck(pattern: Pattern): TextCheck {
  const { id, severity, source, examples } = pattern;
  const find = (text: CheckedText): Notice[] => {
    const notices: Notice[] = [];
    for (const block of text.blocks) {
      for (const match of matchesOf(block.text, pattern.pattern)) {
        if (pattern.unless?.(match, block, text)) continue;
        notices.push(noticeOf(match, block, pattern.instead?.(match, text)));
      }
    }
    return notices;
  };
  return { id, severity, source, find, examples };
}

function noticeOf(
  match: RegExpExecArray,
  block: CheckedBlock,
  instead: string | undefined,
): Notice {
  const [quote] = match;
  const { index: start } = match;
  const end = start + quote.length;
  const { section, block: id } = block;
  return {
    places: [placeIn(block, start, end)],
    values: { quote, ...(instead !== undefined && { instead }) },
    quote,
    ...(instead !== undefined && { fix: { section, block: id, start, end, text: instead } }),
  };
}
