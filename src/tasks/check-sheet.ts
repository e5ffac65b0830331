import type { ReportDocument } from '#document/tree.ts';
import type { StandingFinding } from '#domain/explained.ts';
import { shownFigures, weighFindings } from '#domain/explained.ts';
import type { Finding, Message } from '#domain/finding.ts';
import type { CheckOutcome } from '#domain/outcome.ts';
import type { Severity } from '#domain/rule.ts';
import type { FilledReport } from './check-figures.ts';
import { type LargestChange, largestChanges } from './largest-changes.ts';
import { relationRows } from './relation-rows.ts';
import { sheetDocument, sheetTable, sheetText } from './sheet-document.ts';

/** What the sheet says, in the reader's language. */
export interface CheckSheetWords {
  title: string;
  about: (unit: string, year: number) => string;
  parts: readonly [relations: string, findings: string, changes: string, unchecked: string];
  summary: (counts: Pick<CheckOutcome['rules'], 'agrees' | 'differs' | 'undecided'>) => string;
  relationHeads: readonly string[];
  nothing: string;
  counted: (counts: Readonly<Record<Severity, number>>, explained: number) => string;
  findingHeads: readonly string[];
  severity: Readonly<Record<Severity, string>>;
  say: (message: Message) => string;
  suspicion: (finding: Finding) => string;
  explained: (reason: string, by: string) => string;
  changedSince: (reason: string) => string;
  open: string;
  more: (count: number) => string;
  otherRules: (count: number) => string;
  changeHeads: readonly string[];
  noLastYear: string;
  noChange: string;
  notRun: (label: string, why: string) => string;
  never: readonly string[];
  signed: string;
}

/** What the sheet is made of. */
export interface CheckSheetOrder {
  filled: FilledReport;
  outcome: CheckOutcome;
  lastYear?: FilledReport | undefined;
  /** YYYY-MM-DD. */
  date: string;
  words: CheckSheetWords;
}

/** How much is printed: kinds of relations, findings. */
interface Room {
  rules: number;
  findings: number;
}

/** From the fullest version of the sheet to the shortest. */
const ROOMS: readonly Room[] = [
  { rules: 40, findings: 12 },
  { rules: 8, findings: 12 },
  { rules: 8, findings: 8 },
  { rules: 8, findings: 6 },
  { rules: 8, findings: 5 },
  { rules: 6, findings: 4 },
  { rules: 5, findings: 3 },
  { rules: 3, findings: 2 },
  { rules: 2, findings: 1 },
];
/** Changes that are printed. */
const CHANGES = 5;

/** 年报数据核对情况 for the leader, fuller and shorter: the first version that fits on one page is printed. */
export function composeCheckSheets(order: CheckSheetOrder): ReportDocument[] {
  const { report } = order.filled;
  const { outcome } = order;
  const { standings } = weighFindings(
    outcome.findings,
    report.explanations,
    shownFigures(report.figures, outcome.totals),
  );
  const all = [...standings.values()];
  const grave = all.filter(({ finding }) => finding.severity !== 'notice');
  const changes = order.lastYear && largestChanges(order, all).slice(0, CHANGES);
  return ROOMS.map((room) => compose(order, grave, { changes, room }));
}

function compose(
  { filled, outcome, date, words }: CheckSheetOrder,
  findings: readonly StandingFinding[],
  { changes, room }: { changes: readonly LargestChange[] | undefined; room: Room },
): ReportDocument {
  const { report } = filled;
  const { unit, year } = report;
  const [relations, found, changed, unchecked] = words.parts;
  const explained = findings.filter(({ standing }) => standing === 'explained').length;
  const open = findings.filter(({ standing }) => standing !== 'explained');
  const counts = {
    mustFix: open.filter(({ finding }) => finding.severity === 'mustFix').length,
    mustExplain: open.filter(({ finding }) => finding.severity === 'mustExplain').length,
    notice: outcome.counts.notice,
  };
  const labels = new Map(filled.template.rules.map(({ id, label }) => [id, label]));
  const rest = findings.length - room.findings;
  return sheetDocument(
    { title: words.title, mark: words.about(unit.name, year), unit, year, date },
    [
      [
        'relations',
        relations,
        [
          sheetText(words.summary(outcome.rules)),
          sheetTable(
            words.relationHeads,
            [11, 2, 2, 2],
            relationRows(outcome, { labels, most: room.rules, others: words.otherRules }),
          ),
        ],
      ],
      [
        'findings',
        found,
        findings.length === 0
          ? [sheetText(words.nothing)]
          : [
              sheetText(words.counted(counts, explained)),
              sheetTable(
                words.findingHeads,
                [2, 11, 5],
                findings.slice(0, room.findings).map((one) => findingRow(one, words)),
              ),
              ...(rest > 0 ? [sheetText(words.more(rest))] : []),
            ],
      ],
      ['changes', changed, changesOf(changes, words)],
      [
        'unchecked',
        unchecked,
        [
          sheetText(
            [
              ...outcome.rules.notRun.map(({ rule, why }) =>
                words.notRun(labels.get(rule) ?? rule, words.say(why)),
              ),
              ...words.never,
            ].join(''),
          ),
          sheetText(words.signed),
        ],
      ],
    ],
  );
}

function findingRow(
  { finding, standing, explanation }: StandingFinding,
  words: CheckSheetWords,
): string[] {
  const reason = explanation?.reason ?? '';
  const answers = {
    open: words.open,
    explained: words.explained(reason, explanation?.by ?? ''),
    changed: words.changedSince(reason),
  };
  return [
    words.severity[finding.severity],
    `${words.say(finding.message)}${words.suspicion(finding)}`,
    answers[standing],
  ];
}

function changesOf(changes: readonly LargestChange[] | undefined, words: CheckSheetWords) {
  if (changes === undefined) return [sheetText(words.noLastYear)];
  if (changes.length === 0) return [sheetText(words.noChange)];
  const rows = changes.map(({ name, last, now, change, reason }) => [
    name,
    last,
    now,
    change,
    reason,
  ]);
  return [sheetTable(words.changeHeads, [6, 2, 2, 4, 4], rows)];
}
