import { type ChangeEvent, useRef, useState } from 'react';
import { lastYear } from '#i18n/last-year.zh-cn.ts';
import type { ReadLastYear } from '#session/read-last-year.ts';
import { useKept } from '#session/use-kept.ts';
import { useLastYearReading } from '#session/use-last-year-reading.ts';
import { useWords, useWordsOf } from '#session/use-words.tsx';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { useFileDrop } from '#ui/use-file-drop.ts';
import styles from './new-report-dialog.module.css';

export interface LastYearFieldProps {
  last: ReadLastYear | undefined;
  onChoose: (last: ReadLastYear | undefined) => void;
}

const NONE = '';
const FILE = 'file';

/** 沿用上年: a report kept here, or a file, chosen or dropped. */
export function LastYearField({ last, onChoose }: LastYearFieldProps) {
  const { marks, sayProblem } = useWords();
  const words = useWordsOf('lastYear', lastYear);
  const { create } = words;
  const [chosen, setChosen] = useState(NONE);
  const { kept = [] } = useKept();
  const { reading, problem, fromFiles, fromKept } = useLastYearReading(onChoose);
  const take = (files: readonly File[]) => {
    if (files.length === 0) return;
    setChosen(FILE);
    fromFiles(files);
  };
  useFileDrop(take);
  const choose = (id: string) => {
    setChosen(id);
    const one = kept.find((report) => report.id === id);
    if (one) fromKept(one, words.keptOf(one.unit.name, one.year));
    else onChoose(undefined);
  };
  return (
    <div className={styles.wide}>
      <div className={styles.last}>
        <SelectField
          label={create.field}
          hint={create.hint}
          options={[
            [NONE, create.none],
            ...kept.map(({ id, unit, year }) => [id, words.keptOf(unit.name, year)] as const),
            ...(chosen === FILE ? [[FILE, reading ?? last?.name ?? create.file] as const] : []),
          ]}
          value={chosen}
          onChange={(event) => choose(event.target.value)}
        />
        <FileButton onFiles={take} />
      </div>
      <p className={styles.read} role="status">
        {reading !== undefined && words.reading(reading)}
        {reading === undefined && last && readIn(last, create)}
      </p>
      <p className={styles.problem} role="alert">
        {problem &&
          marks.sentence(marks.of(words.notRead(problem.name), sayProblem(problem.problem)))}
      </p>
    </div>
  );
}

/** Opens the browser's own choice of files. */
function FileButton({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const words = useWordsOf('lastYear', lastYear);
  const chooser = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(event.target.files ?? [])]);
    event.target.value = '';
  };
  return (
    <>
      <Button onClick={() => chooser.current?.click()}>{words.create.file}</Button>
      <input ref={chooser} type="file" hidden aria-label={words.chooser} onChange={choose} />
    </>
  );
}

function readIn({ name, report, undated }: ReadLastYear, create: typeof lastYear.create): string {
  const said = undated ? create.yearUnknown : create.yearOf(report.year);
  return create.read(name, report.unit.name, said, Object.keys(report.figures).length);
}
