import { useCallback, useEffect, useState } from 'react';
import type { Message } from '#domain/finding.ts';
import { fontKey } from '#session/office-assets.ts';
import { readChosen } from '#session/read-outside.ts';
import { useWorkspace } from '#session/use-workspace.tsx';
import type { OfficeFontRole } from '#tasks/assets.ts';
import type { LocalFont } from './local-fonts.ts';

/** Bytes of the largest font that is read. */
const LARGEST_FONT = 64 * 1024 * 1024;

/** What came of the last try: a font taken or given back, or why not. */
export type FontNews = { taken: string } | { givenBack: true } | { problem: Message };

/** 本单位字体 of a role: its name where there is one, and how another is taken or given back. */
export function useOwnFont(
  role: OfficeFontRole,
  onFont: () => void,
): {
  name: string | undefined;
  news: FontNews | undefined;
  takeFile: (files: readonly File[]) => Promise<void>;
  takeLocal: (font: LocalFont) => Promise<void>;
  giveBack: () => Promise<void>;
} {
  const { office } = useWorkspace();
  const [name, setName] = useState<string>();
  const [news, tell] = useState<FontNews>();
  const key = fontKey(role);
  useEffect(() => {
    office.file(key).then(
      (file) => setName(file?.name),
      () => setName(undefined),
    );
  }, [office, key]);
  const keep = useCallback(
    async (called: string, file: Uint8Array, postScriptName?: string) => {
      const { readOfficeFont } = await import('#tasks/office-font.ts');
      const font = await readOfficeFont(file, postScriptName);
      if (!font.ok) return tell(font);
      try {
        await office.keepFile(key, { name: called, bytes: font.value });
      } catch {
        return tell({ problem: { id: 'font.notKept', values: {} } });
      }
      setName(called);
      tell({ taken: called });
      onFont();
    },
    [office, key, onFont],
  );
  return {
    name,
    news,
    async takeFile(files) {
      const file = await readChosen(files, LARGEST_FONT);
      if (file.ok) await keep(files[0]?.name ?? '', file.value);
      else tell(file);
    },
    async takeLocal(font) {
      const blob = await font.blob();
      await keep(font.fullName, new Uint8Array(await blob.arrayBuffer()), font.postscriptName);
    },
    async giveBack() {
      await office.dropFile(key).catch(() => undefined);
      setName(undefined);
      tell({ givenBack: true });
      onFont();
    },
  };
}
