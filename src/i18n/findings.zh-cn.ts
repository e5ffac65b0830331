import type { Finding, Message, SideTerm, Slip, Suspect } from '#domain/finding.ts';
import type { Severity } from '#domain/rule.ts';
import { problems } from './problems.zh-cn.ts';
import { addedSentence } from './sentences.ts';

type Values = Message['values'];

/** A long sum is told by its addends that are not zero. */
const LONGEST_SUM = 6;

const severity: Record<Severity, string> = {
  mustFix: '错误',
  mustExplain: '需说明',
  notice: '提示',
};

const slip: Record<Slip, string> = {
  digitsSwapped: '数字颠倒',
  digitMissing: '少一位',
  digitExtra: '多一位',
  decimalShifted: '小数点错位',
  digitMisread: '看错一个数字',
  cellsSwapped: '两格互换',
  rowsSwapped: '串行',
  columnsSwapped: '串列',
  shifted: '错行',
  unknown: '',
};

export const findingSentences: Record<string, (values: Values) => string> = {
  'relation.differs': (v) =>
    `${place(v)}：${side(terms(v, 'left'), text(v, 'leftSum'))}，${side(terms(v, 'right'), text(v, 'rightSum'))}，相差 ${text(v, 'difference')}`,
  'relation.exceeds': (v) =>
    `${place(v)}：${side(terms(v, 'left'), text(v, 'leftSum'))}，不应大于 ${side(terms(v, 'right'), text(v, 'rightSum'))}，超出 ${text(v, 'difference')}`,
  'cell.notANumber': (v) =>
    `${cell(v)}填的“${text(v, 'typed')}”不是数字，请改填数字；没有发生的填0`,
  'cell.negative': (v) => `${cell(v)}填的“${text(v, 'typed')}”小于0，请改填不小于0的数`,
  'cell.notWhole': (v) => `${cell(v)}填的“${text(v, 'typed')}”不是整数，请改填整数`,
  'cell.tooManyDecimals': (v) =>
    `${cell(v)}填的“${text(v, 'typed')}”小数超过${text(v, 'decimals')}位，请核对`,
  'cell.tooLarge': (v) => `${cell(v)}填的“${text(v, 'typed')}”过大，请核对`,
  'cell.blank': (v) =>
    `${text(v, 'table')}有 ${text(v, 'count')} 格空白，第一处是“${text(v, 'row')}，${text(v, 'column')}”；没有发生的填0`,
  'watch.jump': (v) =>
    `${cell(v)}今年 ${text(v, 'value')}，上年 ${text(v, 'last')}，变动较大，请核对`,
  'watch.unitSlip': (v) =>
    `${cell(v)}今年 ${text(v, 'value')}，上年 ${text(v, 'last')}，相差上千倍，请核对计量单位`,
  'watch.capacity': (v) => `${cell(v)}填了 ${text(v, 'value')}；${text(v, 'label')}`,
  'notRun.noLastYear': () => '没有上年报告可比',
  'notRun.otherKind': () => '不适用于本类机关',
};

/** Words of the checks: what a finding says, what the severities and slips are called. */
export const findings = {
  severity,
  slip,
  /** The sentence of a message, without a full stop. */
  say: (message: Message): string =>
    (findingSentences[message.id] ?? problems[message.id] ?? addedSentence(message.id))?.(
      message.values,
    ) ?? message.id,
  /** 表三“自然人”列：… 相差 27。可能填错：本年新收（503→530，数字颠倒）。依据：… */
  sayFinding: (finding: Finding): string =>
    [findings.say(finding.message), suspicion(finding), `依据：${finding.source}`]
      .filter((part) => part !== '')
      .map((part) => `${part}。`)
      .join(''),
  /** 可能填错：…。 — nothing where no cell is suspected. */
  suspicion: (finding: Finding): string => {
    const said = suspicion(finding);
    return said === '' ? '' : `。${said}`;
  },
  /** What is said where many cells are suspected. */
  suspectMany: (suspects: readonly Suspect[]): string => `${many(suspects)}。`,
  /** 503→530，数字颠倒 */
  change: ({ value, instead, slip: how }: Suspect): string =>
    `${value}→${instead}${slip[how] && `，${slip[how]}`}`,
  place: (message: Message): string => place(message.values),
  side: (side_: readonly SideTerm[]): string => sum(side_),
};

function suspicion({ suspects, message }: Finding): string {
  const [first] = suspects;
  if (!first) return '';
  if (suspects.length > 3) return many(suspects);
  const names = Array.isArray(message.values.suspects) ? message.values.suspects : [];
  return `可能填错：${suspects.map((one, at) => `${names[at]}（${findings.change(one)}）`).join('或')}`;
}

function many(suspects: readonly Suspect[]): string {
  const count = suspects.length;
  const [how] = new Set(suspects.map((one) => one.slip));
  const isExchange = how === 'rowsSwapped' || how === 'columnsSwapped';
  return isExchange && suspects.every((one) => one.slip === how)
    ? `可能${slip[how]}：有 ${count} 格的数填到了别的${how === 'rowsSwapped' ? '行' : '列'}，应当对调`
    : `可能填错的有 ${count} 格，现有数字不足以确定是哪一格`;
}

function place(values: Values): string {
  const line = text(values, 'line');
  if (line === '') return `${text(values, 'table')}（${text(values, 'rule')}）`;
  return `${text(values, 'table')}“${line}”${values.axis === 'row' ? '行' : '列'}`;
}

function cell(values: Values): string {
  return `${text(values, 'table')}“${text(values, 'row')}，${text(values, 'column')}”`;
}

function side(addends: readonly SideTerm[], total: string): string {
  const [only, second] = addends;
  if (only && !second) return `${termName(only)} ${only.value}`;
  return `${sum(addends)} = ${total}`;
}

function sum(addends: readonly SideTerm[]): string {
  const shown = addends.length > LONGEST_SUM ? addends.filter((one) => one.value !== '0') : addends;
  return shown.length === 0
    ? '各项'
    : shown.map((one) => `${termName(one)} ${one.value}`).join(' + ');
}

function termName(term: SideTerm): string {
  return term.last ? `上年${term.label}` : term.label;
}

function text(values: Values, key: string): string {
  return String(values[key] ?? '');
}

function terms(values: Values, key: string): readonly SideTerm[] {
  const value = values[key];
  if (!Array.isArray(value)) return [];
  return value.filter((one): one is SideTerm => typeof one === 'object');
}
