import type { FontRole } from '#document/tree.ts';
import type { Assets } from '#tasks/assets.ts';
import { pageFont } from '#tasks/page-fonts.ts';

const ROLES: readonly FontRole[] = ['biaosong', 'heiti', 'kaiti', 'fangsong', 'songti'];

let loading: Promise<void> | undefined;

/** Gives the browser the very fonts the pages are measured with, once. Without them it draws with its own. */
export function loadPageFonts(assets: Assets): Promise<void> {
  if (typeof FontFace === 'undefined') return Promise.resolve();
  loading ??= Promise.all(ROLES.map((role) => load(assets, role))).then(() => undefined);
  return loading;
}

async function load(assets: Assets, role: FontRole): Promise<void> {
  try {
    const bytes = await pageFont(assets, role);
    const face = new FontFace(`nianbao-${role}`, bytes.slice().buffer);
    document.fonts.add(await face.load());
  } catch {
    loading = undefined;
  }
}
