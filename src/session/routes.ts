/** Where in the program one is; the hash of the address says so. */
export type Route =
  | { screen: 'start' }
  | { screen: 'edit'; report: string; section?: string }
  | { screen: 'preview'; report: string };

/** The route a hash names; the start page for anything else. */
export function parseRoute(hash: string): Route {
  const [place, report, screen, section] = hash.replace(/^#?\//, '').split('/');
  if (place !== 'report' || !report) return { screen: 'start' };
  if (screen === 'preview') return { screen, report };
  return { screen: 'edit', report, ...(section && { section: decodeURIComponent(section) }) };
}

/** The hash of a route, for links: `#/report/k3f9/edit/requests`. */
export function routeHref(route: Route): string {
  if (route.screen === 'start') return '#/';
  const section = route.screen === 'edit' && route.section ? `/${route.section}` : '';
  return `#/report/${route.report}/${route.screen}${section}`;
}

/** Goes to a route. */
export function goTo(route: Route): void {
  window.location.hash = routeHref(route);
}
