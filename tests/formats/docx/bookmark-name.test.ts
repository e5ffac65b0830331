import { expect, test } from 'vitest';
import { bookmarkName } from '#formats/docx/bookmark-name.ts';

test('a short address is its own name', () => {
  expect(bookmarkName('requests.received.total')).toBe('_nb_requests_received_total');
});

test('a long address keeps within what Word allows and stays apart from its neighbours', () => {
  const names = ['publicWelfareOrganization', 'publicWelfareOrganizations'].map((column) =>
    bookmarkName(`requests.notCorrectedInTime.${column}`),
  );
  expect(new Set(names).size).toBe(2);
  for (const name of names) expect(name).toMatch(/^_nb_[A-Za-z0-9_]{1,36}$/);
});
