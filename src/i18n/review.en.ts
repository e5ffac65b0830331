import { counted } from './counted.ts';
import { findings } from './findings.en.ts';
import type { ReviewWords } from './review.zh-cn.ts';
import { textChecks } from './text-checks.en.ts';

/** Words of the check screen: every rule with its two sides. */
export const review: ReviewWords = {
  title: 'Check',
  ready: {
    label: 'Before signing',
    none: 'Ready for signing: nothing to mend or explain, all filled in',
    short: (count) => `${counted(count, 'point')} left before signing: `,
    counted: (severity, count) =>
      severity === 'mustFix' ? counted(count, 'error') : `${count} to explain`,
    and: ', ',
    parts: (count) => `${counted(count, 'section')} not filled in`,
    front: 'Front page and contact',
    between: ', ',
    open: ' (',
    close: ')',
    end: '.',
  },
  filters: {
    verdict: 'Verdict',
    all: (count) => `All ${count}`,
    open: (count) => `To do ${count}`,
    undecided: (count) => `Undecided ${count}`,
    explained: (count) => `Explained ${count}`,
    agrees: (count) => `Agree ${count}`,
    part: 'Scope',
    wholeReport: 'All tables and text',
    text: 'Text',
    severity: 'Severity',
    anySeverity: 'Any severity',
    severities: findings.severity,
  },
  ran: ({ relations, text }) =>
    text === 0
      ? counted(relations, 'cross-check')
      : `${counted(relations, 'cross-check')} and ${counted(text, 'notice')}`,
  notRunCount: (count) => `, ${count} not run`,
  list: 'Findings',
  heads: {
    verdict: 'Verdict',
    rule: 'Rule or problem',
    left: 'Left',
    relation: 'Relation',
    right: 'Right',
    difference: 'Difference',
    source: 'Source',
    act: 'Actions',
  },
  groups: {
    open: 'To be dealt with',
    waiting: 'Undecided and explained',
    notices: 'Notices',
    table: (name, title) => `${name} ${title}`,
    notRun: 'Rules not run',
  },
  count: (count) => `${count}`,
  countAgree: (count) => `${count} agree`,
  verdicts: {
    agrees: 'agrees',
    differs: 'differs',
    undecided: 'undecided',
    explained: 'explained',
    notRun: 'not run',
  },
  line: (table, line, axis) =>
    table === ''
      ? `${axis === 'row' ? 'Row' : 'Column'} “${line}”: `
      : `${table}, ${axis} “${line}”: `,
  table: (table) => `${table}: `,
  missing: (count) => `${counted(count, 'cell')} blank`,
  sum: (terms) => terms.join(' + '),
  equals: (one, other) => `${one} = ${other}`,
  atMost: '≤',
  more: '>',
  differs: '≠',
  unknown: '?',
  noDifference: '—',
  /** −27: a minus as wide as the digits. */
  difference: (digits) => digits.replace('-', '−'),
  typedTotal: ' (ledger)',
  locate: 'Show',
  locateOf: (name) => `Show: ${name}`,
  fill: 'Fill in',
  fillOf: (name) => `Fill in: ${name}`,
  said: (reason, by) => (by === '' ? `Explanation: ${reason}` : `Explanation: ${reason} (${by})`),
  times: (count) => `${count} ×`,
  show: (title) => `Show: ${title}`,
  checkTitle: (check, message) => textChecks[check]?.title ?? findings.say(message),
  say: (message) => `${findings.say(message)}.`,
  why: findings.say,
  nothing: 'No rule fits this choice.',
  clear: 'Show all',
};
