import type { OfficeFontRole } from '#tasks/assets.ts';

/** A font of this computer, as the browser hands it over (Local Font Access). */
export interface LocalFont {
  fullName: string;
  postscriptName: string;
  blob(): Promise<Blob>;
}

interface FontWindow {
  queryLocalFonts?: () => Promise<readonly LocalFont[]>;
}

/** Whether the browser can hand over fonts of this computer: from 103 on, and never over plain http. */
export function hasLocalFonts(): boolean {
  return typeof (window as FontWindow).queryLocalFonts === 'function';
}

/** Names that fonts of a role go by. */
const LIKELY: Readonly<Record<OfficeFontRole, RegExp>> = {
  fangsong: /仿宋|fang ?song|fsong|fangso/i,
  biaosong: /标宋|biao ?song|xbsong|dbsong/i,
};

/** The fonts of this computer, those that are likely meant first; none where the clerk does not allow it. */
export async function queryLocalFonts(role: OfficeFontRole): Promise<readonly LocalFont[]> {
  try {
    const fonts = (await (window as FontWindow).queryLocalFonts?.()) ?? [];
    const isLikely = ({ fullName, postscriptName }: LocalFont) =>
      LIKELY[role].test(`${fullName} ${postscriptName}`);
    return [...fonts.filter(isLikely), ...fonts.filter((font) => !isLikely(font))];
  } catch {
    return [];
  }
}
