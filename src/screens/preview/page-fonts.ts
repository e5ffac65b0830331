import type { FontRole } from '#document/tree.ts';
import type { Assets } from '#tasks/assets.ts';
import { pageFont } from '#tasks/page-fonts.ts';

const ROLES: readonly FontRole[] = ['biaosong', 'heiti', 'kaiti', 'fangsong', 'songti'];

/** The faces the browser was given, each with the file it was made of. */
const given = new Map<FontRole, { file: Uint8Array; face: FontFace }>();

/** Gives the browser the very fonts the pages are measured with, once each. Without them it draws with its own. */
export async function loadPageFonts(assets: Assets): Promise<void> {
  if (typeof FontFace === 'undefined') return;
  await Promise.all(ROLES.map((role) => load(assets, role)));
}

async function load(assets: Assets, role: FontRole): Promise<void> {
  try {
    const file = await assets.font(role);
    const before = given.get(role);
    if (before?.file === file) return;
    const bytes = await pageFont(file);
    const face = await new FontFace(`nianbao-${role}`, bytes.slice().buffer).load();
    if (before) document.fonts.delete(before.face);
    document.fonts.add(face);
    given.set(role, { file, face });
  } catch {
    given.delete(role);
  }
}
