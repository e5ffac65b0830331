import { type ChangeEvent, useRef } from 'react';
import { useOutside } from '#session/use-outside.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import { Button } from '#ui/button.tsx';
import shared from '#ui/screen-sheet.module.css';
import { useReturnedWords } from './returned-words.ts';

/** No copy has come back yet: how to bring one. */
export function NoCopy() {
  const words = useReturnedWords();
  const { marks, sayProblem } = useWords();
  const { reading, problem, bringFiles } = useOutside(useReportSession());
  const chooser = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    bringFiles([...(event.target.files ?? [])]);
    event.target.value = '';
  };
  return (
    <div className={shared.none}>
      <h2>{words.none}</h2>
      <p>{words.noneHint}</p>
      <Button look="primary" onClick={() => chooser.current?.click()}>
        {words.choose}
      </Button>
      <input ref={chooser} type="file" hidden aria-label={words.chooser} onChange={choose} />
      <p role="status">{reading !== undefined && words.reading(reading)}</p>
      <p role="alert">
        {problem &&
          marks.sentence(marks.of(words.notRead(problem.name), sayProblem(problem.problem)))}
      </p>
    </div>
  );
}
