import { type ChangeEvent, useRef } from 'react';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { useNarrativeWords } from './narrative-words.ts';

/** 插入图片: asks for PNG or JPEG files. */
export function PictureButton({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const { picture } = useNarrativeWords();
  const chooser = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(event.target.files ?? [])]);
    event.target.value = '';
  };
  return (
    <>
      <Button size="small" title={picture.insertHint} onClick={() => chooser.current?.click()}>
        <Icon name="picture" />
        {picture.insert}
      </Button>
      <input
        ref={chooser}
        type="file"
        accept=".png,.jpg,.jpeg,image/png,image/jpeg"
        multiple
        hidden
        aria-label={picture.insert}
        onChange={choose}
      />
    </>
  );
}
