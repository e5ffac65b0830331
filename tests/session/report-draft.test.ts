import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellAddress } from '#domain/address.ts';
import { flatten, nest } from '#session/cell-tree.ts';
import { draftOf, reportOf } from '#session/report-draft.ts';
import { seed } from '../files.ts';

const { report } = seed('yichun-2021');
const id = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,8}$/);
const cells = fc.dictionary(
  fc.tuple(id, id, id).map(([table, row, column]) => cellAddress(table, row, column)),
  fc.string({ minLength: 1 }),
);

test('a report is the same after it went through the form', () => {
  expect(reportOf(draftOf(report), report)).toEqual(report);
});

test('cells nest and flatten without loss, whatever their addresses', () => {
  fc.assert(
    fc.property(cells, (figures) => {
      expect(flatten(nest(figures))).toEqual({ ...figures });
    }),
  );
});

test('a cell that was emptied is blank, and blank has no key', () => {
  expect(flatten({ requests: { received: { total: '', naturalPerson: '0' } } })).toEqual({
    'requests.received.naturalPerson': '0',
  });
});

test('fields of the front that were emptied are absent from the report', () => {
  const draft = draftOf(report);
  const contact = { ...draft.front.contact, phone: '', email: '' };
  const emptied = { ...draft, front: { ...draft.front, title: '', contact } };
  const { front } = reportOf(emptied, report);
  expect(front).not.toHaveProperty('title');
  expect(front.contact).toEqual({ office: report.front.contact.office });
});

test('a heading that was emptied is the official one again', () => {
  const draft = draftOf(report);
  const overview = { id: 'overview', heading: '', blocks: [] };
  const { sections } = reportOf({ ...draft, sections: { ...draft.sections, overview } }, report);
  expect(sections[0]).toEqual({ id: 'overview', blocks: [] });
});
