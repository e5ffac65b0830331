import { type ChangeEvent, useRef } from 'react';
import type { LastYearReading } from '#session/use-last-year-reading.ts';
import { Button } from '#ui/button.tsx';
import { useCompareWords } from './compare-words.ts';

/** 打开文件…: any document that can be read as a report. */
export function OpenFile({ reading }: { reading: LastYearReading }) {
  const words = useCompareWords();
  const chooser = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    if (files.length > 0) reading.fromFiles(files);
    event.target.value = '';
  };
  return (
    <>
      <Button onClick={() => chooser.current?.click()}>{words.openFile}</Button>
      <input ref={chooser} type="file" hidden aria-label={words.chooser} onChange={choose} />
    </>
  );
}
