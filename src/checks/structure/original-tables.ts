import type { TextCheck } from '../text-check.ts';
import { PRACTICE } from '../wording/sources.ts';
import { FORM } from './sources.ts';

/** 行标题 of a published table with characters lost or changed: 其他法律行政止公开. */
export const mangledLabel: TextCheck = {
  id: 'mangledLabel',
  severity: 'notice',
  source: FORM,
  find: ({ context }) =>
    (context?.original?.labels ?? []).map(({ cell, printed, official }) => ({
      places: [{ cell }],
      values: { quote: printed, instead: official },
      quote: printed,
    })),
  examples: {
    fires: ['行标题：2.其他法律行政止公开→2.其他法律行政法规禁止公开'],
    silent: ['2.其他法律行政法规禁止公开'],
  },
};

/** A row that only another edition has: the old table was filled in again. */
export const strangeRow: TextCheck = {
  id: 'strangeRow',
  severity: 'mustExplain',
  source: FORM,
  find: ({ context }) =>
    (context?.original?.strangeRows ?? []).map(({ printed, edition }) => ({
      places: [],
      values: { quote: printed, edition },
      quote: printed,
    })),
  examples: { fires: ['外来行：政府集中采购→2019年格式（试行）'], silent: ['政府集中采购'] },
};

/** A published table in pieces, or with cells missing: a web page lost its merged cells or its rows. */
export const brokenTable: TextCheck = {
  id: 'brokenTable',
  severity: 'notice',
  source: PRACTICE,
  find: ({ context, template }) =>
    (context?.original?.brokenTables ?? []).flatMap(({ table: id, how, cell }) => {
      const table = template.tables.find((one) => one.id === id);
      return table ? [{ places: [{ cell }], values: { table: table.name, how } }] : [];
    }),
  examples: { fires: ['散表：表三', '缺格：表三'], silent: ['未对应：本页访问量30次'] },
};
