import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { SelectField } from '#ui/select-field.tsx';
import type { LocalFont } from './local-fonts.ts';
import { usePreviewWords } from './preview-words.ts';

export interface LocalFontDialogProps {
  title: string;
  fonts: readonly LocalFont[];
  onTake: (font: LocalFont) => void;
  onClose: () => void;
}

/** The fonts of this computer, one to be taken; or why there are none. */
export function LocalFontDialog({ title, fonts, onTake, onClose }: LocalFontDialogProps) {
  const { local } = usePreviewWords().preview.fonts;
  const [chosen, choose] = useState(0);
  const font = fonts[chosen];
  const take = () => {
    if (font) onTake(font);
    onClose();
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      acts={
        <>
          <Button onClick={onClose}>{local.cancel}</Button>
          {font && (
            <Button look="primary" onClick={take}>
              {local.take}
            </Button>
          )}
        </>
      }
    >
      {font ? (
        <SelectField
          label={local.label}
          options={fonts.map(({ fullName }, index) => [String(index), fullName] as const)}
          value={String(chosen)}
          onChange={({ target }) => choose(Number(target.value))}
        />
      ) : (
        <p>{local.refused}</p>
      )}
    </Dialog>
  );
}
