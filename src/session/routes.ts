/** Where in the program one is; the hash of the address says so. */
export type Route =
  | { screen: 'start' }
  | { screen: 'check' }
  | { screen: 'editions' }
  | { screen: 'compareEditions'; before: string; after: string }
  | { screen: 'localRequirements'; id?: string }
  | { screen: 'edit'; report: string; section?: string }
  | { screen: 'review'; report: string }
  | { screen: 'compare'; report: string; with?: string }
  | { screen: 'preview'; report: string }
  | { screen: 'transcribe'; report: string }
  | { screen: 'returned'; report: string }
  | { screen: 'help'; edition?: string }
  | { screen: 'keys' };

/** Screens of an open report that have no parts of their own. */
const OF_REPORT = ['preview', 'review', 'transcribe', 'returned'] as const;

/** The route a hash names; the start page for anything else. */
export function parseRoute(hash: string): Route {
  const [place, ...parts] = hash.replace(/^#?\//, '').split('/').map(decoded);
  const [first, second, third] = parts;
  if (place === 'editions') {
    if (!first || !second) return { screen: 'editions' };
    return { screen: 'compareEditions', before: first, after: second };
  }
  if (place === 'check') return { screen: 'check' };
  if (place === 'local') return { screen: 'localRequirements', ...(first && { id: first }) };
  if (place === 'keys') return { screen: 'keys' };
  if (place === 'help') return { screen: 'help', ...(first && { edition: first }) };
  if (place !== 'report' || !first) return { screen: 'start' };
  if (second === 'compare') {
    return { screen: 'compare', report: first, ...(third && { with: third }) };
  }
  const screen = OF_REPORT.find((one) => one === second);
  if (screen) return { screen, report: first };
  return { screen: 'edit', report: first, ...(third && { section: third }) };
}

/** The hash of a route, for links: `#/report/k3f9/edit/requests`. */
export function routeHref(route: Route): string {
  return `#/${partsOf(route).map(encodeURIComponent).join('/')}`;
}

function partsOf(route: Route): string[] {
  switch (route.screen) {
    case 'start':
      return [];
    case 'check':
      return ['check'];
    case 'editions':
      return ['editions'];
    case 'compareEditions':
      return ['editions', route.before, route.after];
    case 'localRequirements':
      return ['local', ...(route.id ? [route.id] : [])];
    case 'edit':
      return ['report', route.report, 'edit', ...(route.section ? [route.section] : [])];
    case 'compare':
      return ['report', route.report, 'compare', ...(route.with ? [route.with] : [])];
    case 'review':
    case 'preview':
    case 'transcribe':
    case 'returned':
      return ['report', route.report, route.screen];
    case 'keys':
      return ['keys'];
    case 'help':
      return ['help', ...(route.edition ? [route.edition] : [])];
  }
}

/** Goes to a route. */
export function goTo(route: Route): void {
  window.location.hash = routeHref(route);
}

/** A part of an address typed by hand may be no proper one; it then stands as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
