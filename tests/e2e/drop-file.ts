import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';

/** Drops a file of the disk on the page, as the mouse would. */
export async function dropFile(page: Page, path: string, on = 'body'): Promise<void> {
  const bytes = readFileSync(path).toString('base64');
  const carried = await page.evaluateHandle(
    ({ text, name }) => {
      const content = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], name));
      return transfer;
    },
    { text: bytes, name: basename(path) },
  );
  await page.dispatchEvent(on, 'dragover', { dataTransfer: carried });
  await page.dispatchEvent(on, 'drop', { dataTransfer: carried });
}
