import { useId } from 'react';
import { useWords } from '#session/use-words.tsx';
import { FORMATS, type Format } from '#tasks/formats.ts';
import styles from './export-panel.module.css';

export interface FormatChoiceProps {
  formats: readonly Format[];
  onChange: (formats: readonly Format[]) => void;
}

/** 文件: which formats are made. */
export function FormatChoice({ formats, onChange }: FormatChoiceProps) {
  const { files } = useWords().preview;
  const id = useId();
  const turn = (format: Format) => {
    const without = formats.filter((chosen) => chosen !== format);
    onChange(
      formats.includes(format)
        ? without
        : FORMATS.filter((f) => f === format || formats.includes(f)),
    );
  };
  return (
    <section>
      <h3>{files.title}</h3>
      {FORMATS.map((format) => (
        <label key={format} className={styles.format}>
          <input
            type="checkbox"
            aria-label={files[format]}
            aria-describedby={`${id}-${format}`}
            checked={formats.includes(format)}
            onChange={() => turn(format)}
          />
          <b>{files[format]}</b>
          <span className={styles.meta} id={`${id}-${format}`}>
            {files[`${format}Hint`]}
          </span>
        </label>
      ))}
    </section>
  );
}
