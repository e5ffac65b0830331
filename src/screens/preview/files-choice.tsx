import { useWatch } from 'react-hook-form';
import { useReportSession } from '#session/use-report-session.tsx';
import { FORMATS } from '#tasks/formats.ts';
import type { FileChoice } from './export-order.ts';
import styles from './export-panel.module.css';
import { FileOption } from './file-option.tsx';
import { usePreviewWords } from './preview-words.ts';

export interface FilesChoiceProps {
  files: FileChoice;
  onChange: (files: FileChoice) => void;
}

const SHEETS = ['checkSheet', 'approval', 'correction'] as const;

/** 文件: which formats are made, which sheets beside them, and whether all go into one zip. */
export function FilesChoice({ files, onChange }: FilesChoiceProps) {
  const words = usePreviewWords().preview.files;
  const { form } = useReportSession();
  const supersedes = useWatch({ control: form.control, name: 'supersedes' });
  const offered = SHEETS.filter((sheet) => sheet !== 'correction' || supersedes !== '');
  const { formats, sheets, zip, withData } = files;
  return (
    <section>
      <h2>{words.title}</h2>
      {FORMATS.map((format) => (
        <FileOption
          key={format}
          name={words[format]}
          hint={words[`${format}Hint`]}
          chosen={formats.includes(format)}
          onTurn={() => onChange({ ...files, formats: turned(FORMATS, formats, format) })}
        />
      ))}
      {formats.includes('pdf') && (
        <FileOption
          name={words.withData}
          hint={words.withDataHint}
          chosen={withData}
          onTurn={() => onChange({ ...files, withData: !withData })}
        />
      )}
      <h3 className={styles.kept}>{words.kept}</h3>
      {offered.map((sheet) => (
        <FileOption
          key={sheet}
          name={words[sheet]}
          hint={words[`${sheet}Hint`]}
          chosen={sheets.includes(sheet)}
          onTurn={() => onChange({ ...files, sheets: turned(SHEETS, sheets, sheet) })}
        />
      ))}
      <FileOption
        name={words.zip}
        hint={words.zipHint}
        chosen={zip}
        onTurn={() => onChange({ ...files, zip: !zip })}
      />
    </section>
  );
}

/** The chosen ones with one more or one less, in the order of all. */
function turned<One>(all: readonly One[], chosen: readonly One[], one: One): One[] {
  return all.filter((each) => (each === one ? !chosen.includes(one) : chosen.includes(each)));
}
