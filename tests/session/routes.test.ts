import { expect, test } from 'vitest';
import { parseRoute, type Route, routeHref } from '#session/routes.ts';

const ROUTES: readonly Route[] = [
  { screen: 'start' },
  { screen: 'editions' },
  { screen: 'compareEditions', before: '2019', after: '2024-trial' },
  { screen: 'localRequirements' },
  { screen: 'localRequirements', id: 'yunxi-2025' },
  { screen: 'edit', report: 'r1' },
  { screen: 'edit', report: 'r1', section: 'requests' },
  { screen: 'review', report: 'r1' },
  { screen: 'preview', report: 'r1' },
  { screen: 'compare', report: 'r1' },
  { screen: 'compare', report: 'r1', with: 'kept-r2' },
  { screen: 'returned', report: 'r1' },
  { screen: 'help' },
  { screen: 'help', edition: '2019' },
  { screen: 'keys' },
];

test.each(ROUTES)('the address of %j leads back to it', (route) => {
  expect(parseRoute(routeHref(route))).toEqual(route);
});

test.each(['', '#', '#/', '#/report', '#/nowhere/r1/edit'])('%j is the start page', (hash) => {
  expect(parseRoute(hash)).toEqual({ screen: 'start' });
});
