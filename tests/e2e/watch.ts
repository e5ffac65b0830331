import type { BrowserContext, Page } from 'playwright-core';

/** Told by the browser before any script of the page runs. */
function reportViolations() {
  document.addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI, sample }) => {
      console.error(`CSP ${effectiveDirective}: ${blockedURI} ${sample}`);
    },
  );
}

/** Chromium 86 names the source it does not know; it does no harm there. */
const HARMLESS = /contains an invalid source: ''wasm-unsafe-eval''/;

/**
 * Everything that must not happen while the app is used: an error in the page or its console,
 * a broken policy, a request to any other server. The list grows as it happens.
 */
export async function watch(context: BrowserContext, address: string): Promise<string[]> {
  const problems: string[] = [];
  const { origin } = new URL(address);
  await context.addInitScript(reportViolations);
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (asked !== origin && !['blob:', 'data:'].includes(protocol)) {
      problems.push(`request to another server: ${request.url()}`);
    }
  });
  context.on('page', (page) => watchPage(page, problems));
  return problems;
}

function watchPage(page: Page, problems: string[]) {
  page.on('pageerror', (error) => problems.push(`page error: ${error.stack ?? error.message}`));
  page.on('crash', () => problems.push('the page crashed'));
  page.on('console', (message) => {
    if (message.type() !== 'error' || HARMLESS.test(message.text())) return;
    problems.push(`console: ${message.text()} (${message.location().url})`);
  });
}
