import type { Finding, SideTerm, Suspect } from '#domain/finding.ts';
import { counted } from './counted.ts';
import type { findings as chinese, findingSentences } from './findings.zh-cn.ts';
import { intake } from './intake.en.ts';
import { problems } from './problems.en.ts';
import { textChecks } from './text-checks.en.ts';
import { said } from './text-checks-values.ts';

type Values = Finding['message']['values'];

/** A long sum is told by its addends that are not zero. */
const LONGEST_SUM = 6;

const severity: typeof chinese.severity = {
  mustFix: 'Error',
  mustExplain: 'To explain',
  notice: 'Notice',
};

const slip: typeof chinese.slip = {
  digitsSwapped: 'digits swapped',
  digitMissing: 'digit missing',
  digitExtra: 'digit too many',
  decimalShifted: 'decimal point misplaced',
  digitMisread: 'digit misread',
  cellsSwapped: 'two cells swapped',
  rowsSwapped: 'wrong row',
  columnsSwapped: 'wrong column',
  shifted: 'moved by a row',
  unknown: '',
};

const sentences: typeof findingSentences = {
  'relation.differs': (v) =>
    `${place(v)}: ${side(terms(v, 'left'), said(v, 'leftSum'))}; ${side(terms(v, 'right'), said(v, 'rightSum'))}; difference ${said(v, 'difference')}`,
  'relation.exceeds': (v) =>
    `${place(v)}: ${side(terms(v, 'left'), said(v, 'leftSum'))} should not be more than ${side(terms(v, 'right'), said(v, 'rightSum'))}; it is ${said(v, 'difference')} more`,
  'cell.notANumber': (v) =>
    `${cell(v)}: “${said(v, 'typed')}” is no number. Put a number; 0 where nothing happened`,
  'cell.negative': (v) => `${cell(v)}: “${said(v, 'typed')}” is below 0. Put 0 or more`,
  'cell.notWhole': (v) =>
    `${cell(v)}: “${said(v, 'typed')}” is no whole number. Put a whole number`,
  'cell.tooManyDecimals': (v) =>
    `${cell(v)}: “${said(v, 'typed')}” has more than ${counted(Number(v.decimals), 'decimal')}. Please check`,
  'cell.tooLarge': (v) => `${cell(v)}: “${said(v, 'typed')}” is too large. Please check`,
  'cell.blank': (v) =>
    `${said(v, 'table')}: ${counted(Number(v.count), 'cell')} blank, the first at “${said(v, 'row')}, ${said(v, 'column')}”. Put 0 where nothing happened`,
  'watch.jump': (v) =>
    `${cell(v)}: ${said(v, 'value')} this year, ${said(v, 'last')} last year. That is a large change; please check`,
  'watch.unitSlip': (v) =>
    `${cell(v)}: ${said(v, 'value')} this year, ${said(v, 'last')} last year. They are a thousandfold apart; please check the unit of measure`,
  'watch.capacity': (v) => `${cell(v)}: ${said(v, 'value')} filled in. ${said(v, 'label')}`,
  'notRun.noLastYear': () => 'there is no report of last year to compare with',
  'notRun.otherKind': () => 'it does not apply to this kind of authority',
};

/** Words of the checks: what a finding says, what the severities and slips are called. */
export const findings: typeof chinese = {
  severity,
  slip,
  say: ({ id, values }) =>
    (sentences[id] ?? problems[id] ?? intake[id] ?? textChecks[id]?.say)?.(values) ?? id,
  sayFinding: (finding) =>
    [findings.say(finding.message), suspicion(finding), `Source: ${finding.source}`]
      .filter((part) => part !== '')
      .map((part) => `${part}.`)
      .join(' '),
  suspicion: (finding) => {
    const text = suspicion(finding);
    return text === '' ? '' : `. ${text}`;
  },
  suspectMany: (suspects) => `${many(suspects)}.`,
  /** 503→530, digits swapped */
  change: ({ value, instead, slip: how }) => `${value}→${instead}${slip[how] && `, ${slip[how]}`}`,
  place: (message) => place(message.values),
  side: (addends) => sum(addends),
};

function suspicion({ suspects, message }: Finding): string {
  const [first] = suspects;
  if (!first) return '';
  if (suspects.length > 3) return many(suspects);
  const names = Array.isArray(message.values.suspects) ? message.values.suspects : [];
  return `Likely wrong: ${suspects.map((one, at) => `${names[at]} (${findings.change(one)})`).join(' or ')}`;
}

function many(suspects: readonly Suspect[]): string {
  const count = suspects.length;
  const [how] = new Set(suspects.map((one) => one.slip));
  const isExchange = how === 'rowsSwapped' || how === 'columnsSwapped';
  return isExchange && suspects.every((one) => one.slip === how)
    ? `Likely the ${slip[how]}: ${count} figures stand in another ${how === 'rowsSwapped' ? 'row' : 'column'} and should change places`
    : `${count} cells are likely wrong; the figures do not tell which of them`;
}

function place(values: Values): string {
  const line = said(values, 'line');
  if (line === '') return `${said(values, 'table')} (${said(values, 'rule')})`;
  return `${said(values, 'table')}, ${values.axis === 'row' ? 'row' : 'column'} “${line}”`;
}

function cell(values: Values): string {
  return `${said(values, 'table')}, “${said(values, 'row')}, ${said(values, 'column')}”`;
}

function side(addends: readonly SideTerm[], total: string): string {
  const [only, second] = addends;
  if (only && !second) return `${termName(only)} ${only.value}`;
  return `${sum(addends)} = ${total}`;
}

function sum(addends: readonly SideTerm[]): string {
  const shown = addends.length > LONGEST_SUM ? addends.filter((one) => one.value !== '0') : addends;
  return shown.length === 0
    ? 'all items'
    : shown.map((one) => `${termName(one)} ${one.value}`).join(' + ');
}

function termName(term: SideTerm): string {
  return term.last ? `last year’s ${term.label}` : term.label;
}

function terms(values: Values, key: string): readonly SideTerm[] {
  const value = values[key];
  if (!Array.isArray(value)) return [];
  return value.filter((one): one is SideTerm => typeof one === 'object');
}
