import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What is wrong for those who cannot see the page or use a mouse, contrast included: the rule and where it is broken. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
