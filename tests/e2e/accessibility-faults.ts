import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What is wrong for those who cannot see the page or use a mouse, contrast included: the rule and where it is broken. `part` is a selector. */
export async function accessibilityFaults(page: Page, part = 'html'): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (within) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(within);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, part);
}
