import type { Page } from 'playwright-core';

/** What a screen reader is told of the element that has the focus: its role and name as the browser hands them over. */
export async function saidOfFocus(page: Page): Promise<{ role: unknown; name: unknown }> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'document.activeElement',
  });
  if (result.objectId === undefined) throw new Error('nothing has the focus');
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  await session.detach();
  return { role: nodes[0]?.role?.value, name: nodes[0]?.name?.value };
}
