import { act, render, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { CellAddress } from '#domain/address.ts';
import { useCell } from '#session/use-cell.ts';
import { ReportSessionProvider } from '#session/use-report-session.tsx';
import { useLateSection } from '#session/use-section.ts';
import { openExample, RECEIVED, typeFigure } from './samples.ts';

/** Writes down each time it is drawn. */
function Cell({ address, drawn }: { address: CellAddress; drawn: string[] }) {
  drawn.push(address);
  return <output aria-label={address}>{useCell(address).text}</output>;
}

function Section({ id, drawn }: { id: string; drawn: string[] }) {
  drawn.push(`${id} ${useLateSection(id).state}`);
  return null;
}

test('only cells whose verdict changed are drawn again', async () => {
  const session = await openExample();
  const drawn: CellAddress[] = [];
  const far = 'disputes.reconsideration.upheld';
  render(
    <ReportSessionProvider session={session}>
      <Cell address={RECEIVED} drawn={drawn} />
      <Cell address={far} drawn={drawn} />
    </ReportSessionProvider>,
  );
  act(() => typeFigure(session, '503'));
  expect(screen.getByLabelText(RECEIVED)).toHaveTextContent('503');
  expect(drawn).toEqual([RECEIVED, far, RECEIVED]);
});

test('a section is drawn again only when it says something else', async () => {
  const session = await openExample();
  const drawn: string[] = [];
  render(
    <ReportSessionProvider session={session}>
      <Section id="requests" drawn={drawn} />
      <Section id="disputes" drawn={drawn} />
    </ReportSessionProvider>,
  );
  act(() => typeFigure(session, '503'));
  act(() => typeFigure(session, '502'));
  await waitFor(() =>
    expect(drawn).toEqual(['requests complete', 'disputes complete', 'requests problems']),
  );
});
