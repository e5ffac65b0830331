import type { ImportStore } from '#store/import-store.ts';
import type { OfficeFile, OfficeStore } from '#store/office-store.ts';
import type { OfficeFontRole } from '#tasks/assets.ts';
import type { OfficeAssets } from '#tasks/fetched-assets.ts';
import { editionTexts } from './edition-texts.ts';

/** What the office brought and this browser keeps. A font that cannot be read is left to the program's own. */
export function officeAssets(imports: ImportStore, office: OfficeStore): OfficeAssets {
  const last = new Map<OfficeFontRole, OfficeFile>();
  return {
    editions: () => editionTexts(imports),
    async font(role) {
      const kept = await office.file(fontKey(role)).catch(() => undefined);
      const before = last.get(role);
      if (!kept || (before && sameFile(before, kept))) return kept && before?.bytes;
      last.set(role, kept);
      return kept.bytes;
    },
  };
}

/** Under which key the office's own 审批表 is kept. */
export const APPROVAL_FORM = 'form.approval';

/** Under which key the font of a role is kept. */
export function fontKey(role: OfficeFontRole): string {
  return `font.${role}`;
}

function sameFile(one: OfficeFile, other: OfficeFile): boolean {
  return one.name === other.name && one.bytes.length === other.bytes.length;
}
