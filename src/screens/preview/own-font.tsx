import { useState } from 'react';
import { fontKey } from '#session/office-assets.ts';
import { readChosen } from '#session/read-outside.ts';
import type { OfficeFontRole } from '#tasks/assets.ts';
import { Button } from '#ui/button.tsx';
import { LocalFontDialog } from './local-font-dialog.tsx';
import { hasLocalFonts, type LocalFont, queryLocalFonts } from './local-fonts.ts';
import { OwnFileRow } from './own-file-row.tsx';
import { usePreviewWords } from './preview-words.ts';
import { type UsableFile, useOwnFile } from './use-own-file.ts';

/** Bytes of the largest font that is read. */
const LARGEST_FONT = 64 * 1024 * 1024;

/** The font of a role: the program's, or one of the office's own by file or from this computer. */
export function OwnFont({ role, onFont }: { role: OfficeFontRole; onFont: () => void }) {
  const { fonts } = usePreviewWords().preview;
  const { name, news, take, giveBack } = useOwnFile(fontKey(role), onFont);
  const [offered, offer] = useState<readonly LocalFont[]>();
  const title = fonts.roles[role];
  const takeFile = async (files: readonly File[]) => {
    const file = await readChosen(files, LARGEST_FONT);
    await take(files[0]?.name ?? '', file.ok ? await usable(file.value) : file);
  };
  const takeLocal = async ({ fullName, postscriptName, blob }: LocalFont) => {
    const file = new Uint8Array(await (await blob()).arrayBuffer());
    await take(fullName, await usable(file, postscriptName));
  };
  return (
    <OwnFileRow
      title={title}
      name={name}
      shipped={fonts.shipped}
      accept=".ttf,.ttc,.otf"
      news={news}
      onFiles={takeFile}
      onGiveBack={giveBack}
    >
      {hasLocalFonts() && (
        <Button
          size="small"
          aria-label={fonts.chooseLocalFor(title)}
          onClick={async () => offer(await queryLocalFonts(role))}
        >
          {fonts.chooseLocal}
        </Button>
      )}
      {offered && (
        <LocalFontDialog
          title={fonts.local.title(title)}
          fonts={offered}
          onTake={takeLocal}
          onClose={() => offer(undefined)}
        />
      )}
    </OwnFileRow>
  );
}

async function usable(file: Uint8Array, postScriptName?: string) {
  const { readOfficeFont } = await import('#tasks/office-font.ts');
  const font = await readOfficeFont(file, postScriptName);
  return font.ok ? { ok: true as const, value: { bytes: font.value } satisfies UsableFile } : font;
}
